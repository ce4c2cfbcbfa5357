import { exportFrame } from './exportFrame.ts';
import type { Mark, Paint, PlainMark, Scene, TextMark } from './scene.ts';
import { exportFonts } from './svgText.ts';

/** Gives each paint its colour: fixed for a picture that leaves the panel, the theme's within it. */
export type Colouring = (paint: Paint | undefined) => string;

function drawText(context: CanvasRenderingContext2D, mark: TextMark, colour: Colouring): void {
  context.font = `${mark.bold ? 600 : 400} ${mark.size}px ${exportFonts}`;
  context.textAlign = mark.anchor === 'middle' ? 'center' : (mark.anchor ?? 'start');
  context.save();
  context.translate(mark.x, mark.y);
  if (mark.upward) context.rotate(-Math.PI / 2);
  if (mark.halo) {
    context.lineWidth = 3;
    context.lineJoin = 'round';
    context.strokeStyle = colour(mark.halo);
    context.strokeText(mark.text, 0, 0);
  }
  context.fillStyle = colour(mark.fill);
  context.fillText(mark.text, 0, 0);
  context.restore();
}

function outline(mark: Exclude<PlainMark, TextMark>): Path2D {
  if (mark.mark === 'path') return new Path2D(mark.path);
  const path = new Path2D();
  if (mark.mark === 'circle') path.arc(mark.x, mark.y, mark.radius, 0, Math.PI * 2);
  else path.roundRect(mark.x, mark.y, mark.width, mark.height, mark.radius ?? 0);
  return path;
}

function drawMark(context: CanvasRenderingContext2D, mark: Mark, colour: Colouring): void {
  if (mark.mark === 'group') {
    for (const part of mark.marks) drawMark(context, part, colour);
    return;
  }
  context.globalAlpha = mark.opacity ?? 1;
  if (mark.mark === 'text') {
    drawText(context, mark, colour);
    return;
  }
  const path = outline(mark);
  if (mark.fill !== undefined && mark.fill !== 'none') {
    context.fillStyle = colour(mark.fill);
    context.fill(path);
  }
  if (mark.stroke !== undefined && mark.stroke !== 'none') {
    context.strokeStyle = colour(mark.stroke);
    context.lineWidth = mark.strokeWidth ?? 1;
    context.setLineDash(mark.dashed ? [4, 3] : []);
    context.stroke(path);
  }
}

export interface Drawing {
  readonly colour: Colouring;
  /** Pixels of the canvas per pixel of the picture. */
  readonly scale: number;
  /** What the picture stands on. */
  readonly ground?: Paint;
  /** Written above a picture that leaves the panel, with room around it. */
  readonly title?: string;
}

/** Draws a picture on a canvas that is made as large as it needs to be. */
export function drawScene(canvas: HTMLCanvasElement, scene: Scene, drawing: Drawing): void {
  const { colour, scale, ground = 'ground', title } = drawing;
  const frame = title === undefined ? null : exportFrame(scene, title);
  const { width, height } = frame ?? scene;
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser draws no canvas');
  context.scale(scale, scale);
  context.fillStyle = colour(ground);
  context.fillRect(0, 0, width, height);
  if (frame) {
    for (const line of frame.heading) drawText(context, line, colour);
    context.translate(frame.left, frame.top);
  }
  for (const mark of scene.marks) drawMark(context, mark, colour);
}
