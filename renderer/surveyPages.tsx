import { Redirect, Route, Switch } from 'wouter';
import { ImportPage } from './features/imports/ImportPage';
import { PaperSurveyPage } from './features/paperSurveys/PaperSurveyPage';
import { PaperSurveysPage } from './features/paperSurveys/PaperSurveysPage';
import { SurveysPage } from './features/surveys/SurveysPage';
import { Allowed } from './frame/Allowed';
import { InCycle } from './InCycle';

/** What customers said: the summary, files that bring it, and filled-in paper that is typed. */
export function SurveyPages() {
  return (
    <Switch>
      <Route path="/surveys">
        <InCycle page="surveys">
          <SurveysPage />
        </InCycle>
      </Route>
      <Route path="/surveys/import">
        <InCycle page="surveys">
          <Allowed call="import.commit">
            <ImportPage key="survey" kind="survey" />
          </Allowed>
        </InCycle>
      </Route>
      <Route path="/surveys/paper">
        <InCycle page="surveys">
          <Allowed call="paperSurvey.list">
            <PaperSurveysPage />
          </Allowed>
        </InCycle>
      </Route>
      <Route path="/surveys/paper/:appraisalId">
        {({ appraisalId }) => (
          <InCycle page="surveys">
            <Allowed call="paperSurvey.get">
              <PaperSurveyPage appraisalId={appraisalId} />
            </Allowed>
          </InCycle>
        )}
      </Route>
      <Route>
        <Redirect to="/surveys" replace />
      </Route>
    </Switch>
  );
}
