export function Mapping({ sheet, range }: { readonly sheet: string; readonly range: string }) {
  return (
    <p>
      {sheet} {range}
    </p>
  );
}
