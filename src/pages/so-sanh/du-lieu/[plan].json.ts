import type { APIRoute } from 'astro';
import { apartIn, extractOf } from '../../../data/compare.ts';
import { partPaths } from '../../../data/part.ts';
import { getCatalogue } from '../../../data/record.ts';
import type { Apart } from '../../../domain/compare/features.ts';

export function getStaticPaths() {
	const catalogue = getCatalogue();
	const apartOf = apartIn(catalogue);
	return partPaths(
		catalogue.plans.map((plan) => ({
			params: { plan: plan.id },
			props: { apart: apartOf(plan) },
			part: { plans: [plan] },
		})),
	);
}

export const GET: APIRoute<{ apart: Apart }> = ({ params, props }) => {
	const catalogue = getCatalogue();
	const plan = catalogue.plan(params['plan'] ?? '');
	return plan ? Response.json(extractOf(catalogue, plan, props.apart)) : new Response(null, { status: 404 });
};
