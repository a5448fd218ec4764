import type { APIRoute } from 'astro';
import { partPaths } from '../../../data/part.ts';
import { instrumentPicture } from '../../../data/picture.ts';
import { drawBeside } from '../../../data/picture-beside.ts';
import type { PictureText } from '../../../data/picture-layout.ts';
import { getCatalogue } from '../../../data/record.ts';

/** A plan that is an instrument has the plan's picture. */
export function getStaticPaths() {
	const catalogue = getCatalogue();
	return partPaths(
		catalogue.instruments.all
			.filter(({ plan }) => plan === null)
			.map((instrument) => ({
				params: { instrument: instrument.id },
				props: { picture: instrumentPicture(catalogue, instrument) },
				part: null,
			})),
	);
}

export const GET: APIRoute<{ picture: PictureText }> = async ({ props }) =>
	new Response(await drawBeside(props.picture));
