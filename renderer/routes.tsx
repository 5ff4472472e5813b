import { Redirect, Route, Switch } from 'wouter';
import { SignaturesPage } from './features/acknowledgements/SignaturesPage';
import { useCallQuery } from './api/useCallQuery';
import { QualityPage } from './features/appraisals/QualityPage';
import { ResultsPage } from './features/appraisals/ResultsPage';
import { AppealsPage } from './features/appeals/AppealsPage';
import { AuditEntriesPage } from './features/auditEntries/AuditEntriesPage';
import { BackupsPage } from './features/backups/BackupsPage';
import { BoardPage } from './features/cycles/BoardPage';
import { CalibrationPage } from './features/calibrations/CalibrationPage';
import { OpenCyclePage } from './features/cycles/OpenCyclePage';
import { EmployeePage } from './features/employees/EmployeePage';
import { EmployeesPage } from './features/employees/EmployeesPage';
import { EventsPage } from './features/events/EventsPage';
import { HandOffPage } from './features/handOffs/HandOffPage';
import { ImportPage } from './features/imports/ImportPage';
import { ImportsPage } from './features/imports/ImportsPage';
import { MeasurementsPage } from './features/measurements/MeasurementsPage';
import { PayoutsPage } from './features/payouts/PayoutsPage';
import { PrivacyPage } from './features/privacy/PrivacyPage';
import { PublicationsPage } from './features/publications/PublicationsPage';
import { ResultRulesPage } from './features/resultRules/ResultRulesPage';
import { ReviewEntryPage } from './features/reviews/ReviewEntryPage';
import { ReviewGridPage } from './features/reviews/ReviewGridPage';
import { ReviewsPage } from './features/reviews/ReviewsPage';
import { SchemeComparePage } from './features/schemes/SchemeComparePage';
import { SchemeEditPage } from './features/schemes/SchemeEditPage';
import { SchemesPage } from './features/schemes/SchemesPage';
import { SheetsPage } from './features/sheets/SheetsPage';
import { TrainingNeedsPage } from './features/trainingNeeds/TrainingNeedsPage';
import { UsersPage } from './features/users/UsersPage';
import { FeedbackPages } from './feedbackPages';
import { Allowed } from './frame/Allowed';
import { CycleProvider } from './frame/CycleProvider';
import { Frame } from './frame/Frame';
import { PrintoutProvider } from './frame/PrintoutPreview';
import { InCycle } from './InCycle';
import { SurveyPages } from './surveyPages';
import { CannotStart, WithoutStore } from './WithoutStore';

/** Which page stands at which address. Without an open store there is only the welcome page. */
export function Routes() {
  const current = useCallQuery('store.current', {});
  if (current.error !== null) return <CannotStart error={current.error} />;
  if (current.data === undefined) return null;
  if (current.data === null) return <WithoutStore />;
  return (
    <CycleProvider key={current.data.storeId}>
      <Frame store={current.data}>
        <PrintoutProvider>
          <Pages />
        </PrintoutProvider>
      </Frame>
    </CycleProvider>
  );
}

function Pages() {
  return (
    <Switch>
      <Route path="/board">
        <InCycle page="board">
          <BoardPage />
        </InCycle>
      </Route>
      <Route path="/reviews">
        <InCycle page="reviews">
          <ReviewsPage />
        </InCycle>
      </Route>
      <Route path="/reviews/:source/grid">
        {({ source }) => (
          <InCycle page="reviews">
            <ReviewGridPage source={source} />
          </InCycle>
        )}
      </Route>
      <Route path="/reviews/:source/:appraisalId/:place?">
        {({ source, appraisalId, place }) => (
          <InCycle page="reviews">
            <ReviewEntryPage source={source} appraisalId={appraisalId} place={place} />
          </InCycle>
        )}
      </Route>
      <Route path="/surveys/*?">
        <SurveyPages />
      </Route>
      <Route path="/measurements">
        <InCycle page="measurements">
          <MeasurementsPage />
        </InCycle>
      </Route>
      <Route path="/measurements/import">
        <InCycle page="measurements">
          <Allowed call="import.commit">
            <ImportPage key="ticketExport" kind="ticketExport" />
          </Allowed>
        </InCycle>
      </Route>
      <Route path="/events">
        <InCycle page="events">
          <EventsPage />
        </InCycle>
      </Route>
      <Route path="/events/new/:kind/:employeeId">
        {({ kind, employeeId }) => (
          <InCycle page="events">
            <Allowed call="event.save">
              <EventsPage begins={{ kind, employeeId }} />
            </Allowed>
          </InCycle>
        )}
      </Route>
      <Route path="/results">
        <InCycle page="results">
          <ResultsPage />
        </InCycle>
      </Route>
      <Route path="/results/:appraisalId">
        {({ appraisalId }) => (
          <InCycle page="results">
            <ResultsPage opened={appraisalId} />
          </InCycle>
        )}
      </Route>
      <Route path="/sheets">
        <InCycle page="sheets">
          <SheetsPage />
        </InCycle>
      </Route>
      <Route path="/calibration">
        <InCycle page="results">
          <Allowed call="calibration.get">
            <CalibrationPage />
          </Allowed>
        </InCycle>
      </Route>
      <Route path="/signatures">
        <InCycle page="signatures">
          <SignaturesPage />
        </InCycle>
      </Route>
      <Route path="/publications">
        <InCycle page="signatures">
          <PublicationsPage />
        </InCycle>
      </Route>
      <Route path="/appeals">
        <InCycle page="appeals">
          <AppealsPage />
        </InCycle>
      </Route>
      <Route path="/appeals/new/:appraisalId?">
        {({ appraisalId }) => (
          <InCycle page="appeals">
            <Allowed call="appeal.receive">
              <AppealsPage receiveFor={appraisalId ?? ''} />
            </Allowed>
          </InCycle>
        )}
      </Route>
      <Route path="/result-rules">
        <ResultRulesPage />
      </Route>
      <Route path="/training-needs">
        <InCycle page="trainingNeeds">
          <TrainingNeedsPage />
        </InCycle>
      </Route>
      <Route path="/action-plans/*?">
        <FeedbackPages />
      </Route>
      <Route path="/payouts">
        <InCycle page="payouts">
          <Allowed call="payout.get">
            <PayoutsPage />
          </Allowed>
        </InCycle>
      </Route>
      <Route path="/quality">
        <InCycle page="quality">
          <Allowed call="appraisal.quality">
            <QualityPage />
          </Allowed>
        </InCycle>
      </Route>
      <Route path="/employees">
        <EmployeesPage />
      </Route>
      <Route path="/employees/import">
        <Allowed call="import.commit">
          <ImportPage key="staffList" kind="staffList" />
        </Allowed>
      </Route>
      <Route path="/imports">
        <Allowed call="import.list">
          <ImportsPage />
        </Allowed>
      </Route>
      <Route path="/employees/:employeeId">
        {({ employeeId }) => <EmployeePage employeeId={employeeId} />}
      </Route>
      <Route path="/schemes">
        <SchemesPage />
      </Route>
      <Route path="/hand-off">
        <Allowed call="handOff.get">
          <HandOffPage />
        </Allowed>
      </Route>
      <Route path="/users">
        <UsersPage />
      </Route>
      <Route path="/privacy">
        <Allowed call="privacy.overview">
          <PrivacyPage />
        </Allowed>
      </Route>
      <Route path="/audit-entries">
        <Allowed call="auditEntry.list">
          <AuditEntriesPage />
        </Allowed>
      </Route>
      <Route path="/schemes/compare/:beforeId/:afterId">
        {({ beforeId, afterId }) => <SchemeComparePage beforeId={beforeId} afterId={afterId} />}
      </Route>
      <Route path="/schemes/:schemeId">
        {({ schemeId }) => (
          <Allowed call="scheme.save">
            <SchemeEditPage schemeId={schemeId} />
          </Allowed>
        )}
      </Route>
      <Route path="/backups">
        <Allowed call="backup.list">
          <BackupsPage />
        </Allowed>
      </Route>
      <Route path="/cycles/new">
        <Allowed call="cycle.open">
          <OpenCyclePage />
        </Allowed>
      </Route>
      <Route>
        <Redirect to="/board" replace />
      </Route>
    </Switch>
  );
}
