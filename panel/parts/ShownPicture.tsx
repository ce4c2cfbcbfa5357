interface ShownPictureProps {
  readonly title: string;
  /** The picture itself as a data address. */
  readonly address: string;
  close(): void;
}

/** A picture to be copied by hand, where the host hands out no files. */
export function ShownPicture({ title, address, close }: ShownPictureProps) {
  return (
    <div class="shown-text">
      <p class="quiet">Right-click the picture and choose “Copy image”, or drag it out.</p>
      <img class="shown-picture" src={address} alt={title} />
      <button type="button" class="button small" onClick={close}>
        Close
      </button>
    </div>
  );
}
