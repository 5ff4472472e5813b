import type { ColumnWords } from './columnWords';

/** Headings in German, Spanish, French and Japanese that surveys and service desks share. */
const foreignPersonWords: readonly ColumnWords[] = [
  {
    use: 'employeeNo',
    exact: ['personalnummer', 'mitarbeiternummer', 'número de empleado', 'matricule', '社員番号'],
  },
  {
    use: 'employee',
    exact: [
      'mitarbeiter',
      'mitarbeiterin',
      'bearbeiter',
      'bearbeiter/in',
      'zugewiesene person',
      'zugewiesen an',
      'agente',
      'empleado',
      'persona asignada',
      'asignado a',
      'employé',
      'personne assignée',
      '担当者',
      '担当者名',
      'スタッフ名',
      '担当スタッフ',
    ],
  },
];

export const foreignSurveyWords: readonly ColumnWords[] = [
  {
    use: 'responseId',
    exact: [
      'antwort-id',
      'nr.',
      'id de respuesta',
      'id de la réponse',
      '回答id',
      '番号',
      '回答番号',
    ],
  },
  {
    use: 'submittedAt',
    exact: [
      'zeitstempel',
      'datum',
      'abgesendet am',
      'datum abgeschickt',
      'marca temporal',
      'fecha de envío',
      'horodateur',
      "date d'envoi",
      '回答日時',
      'タイムスタンプ',
      '送信日時',
    ],
  },
  ...foreignPersonWords,
  {
    use: 'comment',
    exact: ['kommentar', 'anmerkungen', 'comentarios', 'commentaires', 'ご意見', 'コメント'],
  },
];

export const foreignTicketWords: readonly ColumnWords[] = [
  {
    use: 'ticketId',
    exact: [
      'ticket-id',
      'ticketnummer',
      'vorgangsschlüssel',
      'id del ticket',
      'número de ticket',
      'clave de incidencia',
      'numéro de ticket',
      'clé de ticket',
      'チケット番号',
    ],
  },
  {
    use: 'createdAt',
    exact: [
      'erstellt am',
      'erstellt',
      'fecha de creación',
      'creada',
      'creado',
      'date de création',
      'créé le',
      'créée',
      '作成日時',
    ],
  },
  {
    use: 'respondedAt',
    exact: [
      'erste antwort am',
      'erste antwort',
      'primera respuesta',
      'première réponse',
      '初回応答日時',
    ],
  },
  {
    use: 'resolvedAt',
    exact: [
      'gelöst am',
      'erledigt',
      'erledigt am',
      'geschlossen am',
      'fecha de resolución',
      'resuelta',
      'resuelto',
      'date de résolution',
      'résolu le',
      'résolue',
      '解決日時',
    ],
  },
  {
    use: 'reopened',
    exact: ['wiedereröffnungen', 'wiedereröffnet', 'reaperturas', 'réouvertures'],
  },
  { use: 'satisfaction', exact: ['kundenzufriedenheit', 'satisfacción del cliente', '満足度'] },
  ...foreignPersonWords,
];
