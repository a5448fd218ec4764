import { answerWith } from '../document/thread.ts';
import { drawPicture } from './picture-draw.ts';

/** The thread of `drawBeside`. */
answerWith(drawPicture, ({ buffer }) => [buffer]);
