import type { APIRoute } from 'astro';
import { partPaths } from '../../../data/part.ts';
import { planPicture } from '../../../data/picture.ts';
import { drawBeside } from '../../../data/picture-beside.ts';
import type { PictureText } from '../../../data/picture-layout.ts';
import { getCatalogue } from '../../../data/record.ts';

export function getStaticPaths() {
	const catalogue = getCatalogue();
	return partPaths(
		catalogue.plans.map((plan) => ({
			params: { plan: plan.id },
			props: { picture: planPicture(catalogue, plan) },
			part: null,
		})),
	);
}

export const GET: APIRoute<{ picture: PictureText }> = async ({ props }) =>
	new Response(await drawBeside(props.picture));
