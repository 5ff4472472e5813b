import { Route, Switch } from 'wouter';
import { ActionPlanPage } from './features/actionPlans/ActionPlanPage';
import { ActionPlansPage } from './features/actionPlans/ActionPlansPage';
import { InterviewPage } from './features/interviews/InterviewPage';
import { InterviewsPage } from './features/interviews/InterviewsPage';
import { ObjectivesPage } from './features/objectives/ObjectivesPage';
import { InCycle } from './InCycle';

/** The pages of what follows from results. */
export function FeedbackPages() {
  return (
    <Switch>
      <Route path="/action-plans/interviews">
        <InCycle page="actionPlans">
          <InterviewsPage />
        </InCycle>
      </Route>
      <Route path="/action-plans/interviews/:appraisalId">
        {({ appraisalId }) => (
          <InCycle page="actionPlans">
            <InterviewPage appraisalId={appraisalId ?? ''} />
          </InCycle>
        )}
      </Route>
      <Route path="/action-plans/objectives">
        <ObjectivesPage />
      </Route>
      <Route path="/action-plans/plans/:actionPlanId">
        {({ actionPlanId }) => <ActionPlanPage actionPlanId={actionPlanId ?? ''} />}
      </Route>
      <Route>
        <ActionPlansPage />
      </Route>
    </Switch>
  );
}
