import type { APIRoute } from 'astro';
import { apartIn, extractOf } from '../../../data/compare.ts';
import { partPaths } from '../../../data/part.ts';
import { getCatalogue } from '../../../data/record.ts';
import type { Apart } from '../../../domain/compare/features.ts';

export async function getStaticPaths() {
	const catalogue = await getCatalogue();
	const apartOf = apartIn(catalogue);
	return partPaths(
		catalogue.plans.map((plan) => ({
			params: { plan: plan.id },
			props: { apart: apartOf(plan) },
			part: { plans: [plan] },
		})),
	);
}

export const GET: APIRoute<{ apart: Apart }> = async ({ params, props }) => {
	const catalogue = await getCatalogue();
	const plan = catalogue.plan(params['plan'] ?? '');
	return plan ? Response.json(extractOf(catalogue, plan, props.apart)) : new Response(null, { status: 404 });
};
