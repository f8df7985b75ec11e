import type { ErrorCode, Language } from '@parvis/domain';

/**
 * What each error code says to the person, as ICU messages: what happened, then what to do. `{min}` and `{max}` are numbers that the
 * thrower gives (`new UserError('TOO_LONG', 'title', { max: 150 })`).
 */
export const errorWords: Record<ErrorCode, Record<Language, string>> = {
  // A field
  REQUIRED: { fr: 'Il manque une réponse ici.', en: 'An answer is missing here.' },
  TOO_SHORT: {
    fr: 'C’est trop court : écrivez au moins {min, plural, one {# caractère} other {# caractères}}.',
    en: 'This is too short: write at least {min, plural, one {# character} other {# characters}}.',
  },
  TOO_LONG: {
    fr: 'C’est trop long : {max, plural, one {# caractère} other {# caractères}} au plus.',
    en: 'This is too long: {max, plural, one {# character} other {# characters}} at most.',
  },
  TOO_SMALL: { fr: 'C’est trop peu : {min} au moins.', en: 'This is too little: at least {min}.' },
  FILE_TOO_LARGE: { fr: 'Ce fichier est trop lourd : {max} Mo au plus.', en: 'This file is too large: {max} MB at most.' },
  WEB_ADDRESS_INVALID: {
    fr: 'Ce n’est pas l’adresse d’une page. Elle commence par https://.',
    en: 'This is not the address of a page. It begins with https://.',
  },
  PICTURE_TOO_LARGE: {
    fr: 'Cette image est trop grande\u00A0: {max} millions de pixels au plus. Réduisez-la, puis recommencez.',
    en: 'This picture is too big: {max} million pixels at most. Make it smaller, then try again.',
  },
  PICTURE_UNREADABLE: {
    fr: 'Ce fichier n’est pas une image que nous savons lire. Choisissez-en une en JPEG, PNG, WebP ou AVIF.',
    en: 'This file is not a picture that we can read. Choose one in JPEG, PNG, WebP or AVIF.',
  },
  FILE_EMPTY: { fr: 'Ce fichier est vide. Vérifiez-le, puis recommencez.', en: 'This file is empty. Check it, then try again.' },
  FILE_TYPE_REFUSED: {
    fr: 'Ce genre de fichier n’est pas accepté. Envoyez une image, un document, un tableau, une archive ZIP, un son ou une vidéo.',
    en: 'This kind of file is not accepted. Send a picture, a document, a table, a ZIP archive, a sound or a video.',
  },
  FILE_NOT_AS_NAMED: {
    fr: 'Le contenu de ce fichier n’est pas ce que dit son nom. Enregistrez-le de nouveau dans son format, puis recommencez.',
    en: 'The content of this file is not what its name says. Save it again in its format, then try again.',
  },
  PHOTO_IN_HEIC: {
    fr: 'Cette photo est au format HEIC, que tous les écrans ne lisent pas. Sur iPhone, choisissez-la avec «\u00A0Joindre des fichiers\u00A0», Photothèque\u00A0: elle part en JPEG. Sur ordinateur, exportez-la en JPEG, puis recommencez.',
    en: 'This photo is in the HEIC format, which not all screens can read. On an iPhone choose it by “Attach files”, Photo Library: it leaves as a JPEG. On a computer export it as a JPEG, then try again.',
  },
  FILE_UNFINISHED: { fr: 'Ce fichier n’est pas arrivé en entier. Reprenez l’envoi.', en: 'This file has not arrived whole. Resume sending it.' },
  FILE_UNKNOWN: {
    fr: 'Un fichier du texte n’existe plus, ou n’est pas à vous. Retirez-le, ou envoyez-le de nouveau.',
    en: 'A file in the text no longer exists, or is not yours. Remove it, or send it again.',
  },
  FILES_TOO_MANY: {
    fr: 'Cela fait trop de fichiers : {max} au plus. Attendez que d’autres soient arrivés, ou retirez-en.',
    en: 'These are too many files: {max} at most. Wait until others have arrived, or remove some.',
  },
  FILES_OF_A_DAY: {
    fr: 'Vous avez envoyé {max} Mo de fichiers en un jour : c’est le plus que l’on puisse. Reprenez demain.',
    en: 'You have sent {max} MB of files within a day, which is the most one can. Carry on tomorrow.',
  },
  FILES_IN_ALL: {
    fr: 'Vos fichiers occupent toute votre place, {max} Mo. Supprimez d’anciennes publications qui en portent.',
    en: 'Your files take all of your space, {max} MB. Delete old posts that carry some.',
  },
  TOO_LARGE: { fr: 'C’est trop : {max} au plus.', en: 'This is too much: {max} at most.' },
  INVALID: { fr: 'Cette réponse n’a pas la forme attendue. Vérifiez-la.', en: 'This answer does not have the expected form. Please check it.' },
  DATES_REVERSED: { fr: 'La fin vient avant le début. Changez l’une des deux dates.', en: 'The end comes before the start. Change one of the two dates.' },
  DATE_PASSED: { fr: 'Cette date est déjà passée. Choisissez-en une à venir.', en: 'This date is already past. Choose one to come.' },
  TOO_LATE_TO_UNDO: {
    fr: 'Il est trop tard pour revenir en arrière\u00A0: le texte est effacé.',
    en: 'It is too late to take this back: the text is gone.',
  },
  TRANSLATION_UNAVAILABLE: {
    fr: 'La traduction n’a pas répondu. Le texte d’origine reste lisible ; réessayez dans un moment.',
    en: 'The translator did not answer. The original is still there to read; try again in a moment.',
  },
  TRANSLATION_TOO_LONG: {
    fr: 'Ce texte est trop long pour être traduit ici : {max} caractères au plus.',
    en: 'This text is too long to be translated here: {max} characters at most.',
  },
  ALREADY_REDACTED: {
    fr: 'Cette version du texte a déjà été masquée.',
    en: 'This wording has already been made unreadable.',
  },
  REASON_REQUIRED: {
    fr: 'Écrivez la raison : la personne concernée la lira.',
    en: 'Write the reason: the person concerned will read it.',
  },
  RICH_TEXT_LINK: {
    fr: 'Un lien du texte n’est pas accepté. Employez une adresse complète, qui commence par https://.',
    en: 'A link in the text is not accepted. Use a full address that starts with https://.',
  },
  RICH_TEXT_IMAGE: {
    fr: 'Une image du texte vient d’ailleurs. Déposez-la d’abord ici.',
    en: 'An image in the text comes from elsewhere. Upload it here first.',
  },
  RICH_TEXT_TOO_LONG: {
    fr: 'Le texte est trop long. Raccourcissez-le, ou partagez-le en deux.',
    en: 'The text is too long. Shorten it, or split it in two.',
  },
  RICH_TEXT_TOO_DEEP: {
    fr: 'Le texte emboîte trop de listes ou de citations. Retirez un niveau.',
    en: 'The text nests too many lists or quotes. Remove a level.',
  },
  // A thing
  NOT_FOUND: { fr: 'Cela n’existe pas, ou n’est pas pour vous.', en: 'This does not exist, or is not for you.' },
  NOT_ALLOWED: { fr: 'Vous ne pouvez pas faire cela ici.', en: 'You cannot do this here.' },
  CONFLICT: {
    fr: 'Quelqu’un a changé cela entre-temps. Relisez la version actuelle, puis recommencez.',
    en: 'Someone changed this meanwhile. Read the current version, then try again.',
  },
  ARCHIVED: { fr: 'C’est archivé : on peut lire, plus écrire.', en: 'This is archived: it can be read, no longer written.' },
  SUSPENDED: {
    fr: 'Votre participation à cette communauté est suspendue : vous pouvez lire, pas écrire.',
    en: 'Your taking part in this community is suspended: you can read, not write.',
  },
  // Sign-in
  SIGN_IN_FAILED: {
    fr: 'Cette adresse et ce mot de passe ne vont pas ensemble. Vérifiez-les, puis recommencez.',
    en: 'This address and this password do not match. Check them, then try again.',
  },
  TOO_MANY_ATTEMPTS: {
    fr: 'Trop d’essais. Attendez un quart d’heure, puis recommencez.',
    en: 'Too many attempts. Wait a quarter of an hour, then try again.',
  },
  // Communities
  COMMUNITY_NAME_TAKEN: { fr: 'Une communauté porte déjà ce nom. Choisissez-en un autre.', en: 'A community already has this name. Choose another.' },
  ALREADY_MEMBER: { fr: 'C’est déjà fait : cette personne est membre.', en: 'Already done: this person is a member.' },
  ALREADY_ASKED: { fr: 'La demande est déjà partie. Les animateurs vont y répondre.', en: 'The request was already sent. The managers will answer it.' },
  NOT_MEMBER: { fr: 'Il faut être membre de la communauté.', en: 'Only members of the community can do this.' },
  LAST_MANAGER: {
    fr: 'Une communauté a toujours un animateur. Nommez d’abord quelqu’un d’autre.',
    en: 'A community always has a manager. Name someone else first.',
  },
  MEMBERSHIP_MANDATORY: {
    fr: 'Une règle de la communauté y garde toutes les personnes de l’entité : on ne peut pas en sortir tant qu’elle est en vigueur.',
    en: 'A rule of the community keeps everyone of the entity in it: nobody leaves while it holds.',
  },
  RULE_EXISTS: { fr: 'Cette règle existe déjà.', en: 'This rule exists already.' },
  INVITATION_ONLY: { fr: 'On entre dans cette communauté sur invitation.', en: 'This community is by invitation.' },
  MANAGERS_POST_ONLY: {
    fr: 'Ici, seuls les animateurs publient. Vous pouvez commenter ce qu’ils publient.',
    en: 'Only the managers post here. You can comment on what they post.',
  },
  OWNER_NOT_MEMBER: {
    fr: 'Cette personne n’est pas membre : choisissez quelqu’un de la communauté.',
    en: 'This person is not a member: choose someone of the community.',
  },
  MERGED: {
    fr: 'Cette communauté a été réunie à une autre : on n’y revient plus.',
    en: 'This community was merged into another: there is no way back.',
  },
  MERGE_EXPOSES: {
    fr: 'Ce qui est écrit ici serait lu par plus de monde. Réunissez-la à une communauté au moins aussi fermée.',
    en: 'What is written here would be read by more people. Merge it into a community that is at least as closed.',
  },
  // Posts and comments
  MOVE_WIDENS: {
    fr: 'Plus de monde pourrait la lire là-bas : seule la personne qui l’a écrite peut le décider.',
    en: 'More people could read it there: only the person who wrote it can decide that.',
  },
  MOVE_WIDENS_ANSWERS: {
    fr: 'Plus de monde pourrait lire ce que d’autres ont répondu ici. Publiez plutôt une nouvelle fois là-bas.',
    en: 'More people could read what others answered here. Post anew there instead.',
  },
  ANNOUNCED_BY_MANAGERS: {
    fr: 'Seuls les animateurs de la communauté publient des annonces. Choisissez une discussion ou une question.',
    en: 'Only the managers of the community post announcements. Choose a discussion or a question.',
  },
  KIND_IS_FIXED: {
    fr: 'Une discussion peut devenir une question, et l’inverse. Les autres publications restent ce qu’elles sont.',
    en: 'A discussion can become a question, and the reverse. Other posts stay what they are.',
  },
  NOT_A_QUESTION: { fr: 'Ce n’est pas une question.', en: 'This is not a question.' },
  POST_LOCKED: { fr: 'Cette discussion est fermée : on ne peut plus y répondre.', en: 'This discussion is closed: it takes no more answers.' },
  POST_HIDDEN: { fr: 'Cette publication est masquée pour l’instant.', en: 'This post is hidden for now.' },
  TOO_MANY_PINS: {
    fr: 'Trois publications sont déjà épinglées. Détachez-en une d’abord.',
    en: 'Three posts are already pinned. Unpin one first.',
  },
  MENTION_UNKNOWN: {
    fr: 'Le texte mentionne quelqu’un qui n’est pas dans l’annuaire. Choisissez la personne dans la liste.',
    en: 'The text mentions someone who is not in the directory. Choose the person from the list.',
  },
  MENTION_CANNOT_READ: {
    fr: 'Le texte mentionne {name}, qui ne pourra pas le lire : retirez la mention, ou invitez cette personne d’abord.',
    en: 'The text mentions {name}, who will not be able to read it: remove the mention, or invite this person first.',
  },
  TOO_MANY_DRAFTS: {
    fr: 'Vous gardez déjà {max} brouillons\u00A0: envoyez-en ou supprimez-en pour que celui-ci vous suive sur vos autres appareils.',
    en: 'You already keep {max} drafts: send or delete some, so that this one follows you to your other devices.',
  },
  TOO_MANY_SCHEDULED: {
    fr: '{max} publications attendent déjà leur heure : publiez-en ou annulez-en avant d’en programmer une autre.',
    en: '{max} posts already wait for their hour: post or cancel some before you schedule another one.',
  },
  DATE_TOO_FAR: { fr: 'C’est trop loin : choisissez un jour des {max} prochains.', en: 'This is too far ahead: choose one of the next {max} days.' },
  ALREADY_POSTED: { fr: 'C’est déjà publié. Modifiez plutôt la publication.', en: 'This is posted already. Edit the post instead.' },
  SENDING_FAILED: {
    fr: 'Notre serveur n’a pas réussi à publier ceci à l’heure dite. Rien n’est perdu : publiez maintenant, ou choisissez une autre heure.',
    en: 'Our server did not manage to post this at its hour. Nothing is lost: post it now, or choose another hour.',
  },
  REPLY_TOO_DEEP: { fr: 'On répond à un commentaire, pas à une réponse.', en: 'One replies to a comment, not to a reply.' },
  POLL_CLOSED: { fr: 'Ce sondage est clos\u00A0: on ne peut plus voter.', en: 'This poll is closed: it takes no more votes.' },
  POLL_HAS_VOTES: {
    fr: 'Quelqu’un a déjà voté\u00A0: les choix ne changent plus.',
    en: 'Someone has voted already: the options no longer change.',
  },
  OPTION_TWICE: { fr: 'Ce choix est déjà dans la liste. Changez-le ou retirez-le.', en: 'This option is in the list already. Change it or remove it.' },
  VOTE_OF_ANOTHER_DEVICE: {
    fr: 'Ce sondage est anonyme et vous avez déjà voté\u00A0: votre vote ne peut changer que sur l’appareil où vous avez voté.',
    en: 'This poll is anonymous and you have voted already: your vote can only be changed on the device where you voted.',
  },
  // Events
  EVENT_TOO_LONG: {
    fr: 'C’est trop long : un événement dure {max, plural, one {# jour} other {# jours}} au plus.',
    en: 'This is too long: an event lasts {max, plural, one {# day} other {# days}} at most.',
  },
  EVENT_BEGUN: { fr: 'L’événement a commencé : on ne peut plus répondre.', en: 'The event has begun: it takes no more answers.' },
  EVENT_NOT_BEGUN: { fr: 'L’événement n’a pas encore commencé.', en: 'The event has not begun yet.' },
  EVENT_OVER: { fr: 'L’événement est terminé.', en: 'The event is over.' },
  EVENT_CANCELLED: { fr: 'L’événement est annulé.', en: 'The event is cancelled.' },
  EVENT_PLACES_TAKEN: {
    fr: 'Ces places sont déjà prises : gardez-en au moins {min}.',
    en: 'These places are taken already: keep at least {min}.',
  },
  EVENT_CANCEL_FIRST: {
    fr: 'Des personnes comptent venir. Annulez d’abord l’événement : elles seront prévenues.',
    en: 'People count on coming. Cancel the event first: they will be told.',
  },
  // Moderation and promotion
  ALREADY_REPORTED: { fr: 'Vous l’avez déjà signalé. La décision vous sera dite.', en: 'You already reported it. You will be told the decision.' },
  ALREADY_DECIDED: { fr: 'La décision est déjà prise.', en: 'The decision was already made.' },
  ALREADY_PROPOSED: { fr: 'C’est déjà proposé.', en: 'This is already proposed.' },
  ALREADY_PROMOTED: { fr: 'Cette publication est déjà à la une sur ces dates.', en: 'This post is already promoted on these dates.' },
  // Documents
  VERSION_NOT_IN_FORCE: {
    fr: 'Cette version n’est plus en vigueur. Ouvrez la version actuelle.',
    en: 'This version is no longer in force. Open the current one.',
  },
  CHANGED_MEANWHILE: {
    fr: 'Quelqu’un a enregistré ce texte entre-temps. Rien de ce que vous avez écrit n’est perdu\u00A0: comparez les deux, puis choisissez.',
    en: 'Someone saved this text meanwhile. Nothing you wrote is lost: compare the two, then choose.',
  },
  VERSION_HASH_MISMATCH: {
    fr: 'Le texte affiché n’est pas exactement celui qui est en vigueur. Rechargez la page, relisez, puis acceptez.',
    en: 'The text shown is not exactly the one in force. Reload the page, read again, then accept.',
  },
  VERSION_PUBLISHED: {
    fr: 'Une version publiée ne change plus. Préparez la suivante.',
    en: 'A published version never changes. Prepare the next one.',
  },
  VERSION_LANGUAGE_MISSING: { fr: 'Il manque le texte français ou anglais.', en: 'The French or the English text is missing.' },
  RULE_CHANGE_IS_MATERIAL: {
    fr: 'Une règle a changé : la version ne peut pas être mineure, il faut demander à nouveau l’acceptation.',
    en: 'A rule has changed: the version cannot be minor, acceptance must be asked again.',
  },
  RULE_WITHOUT_SOURCE: {
    fr: 'Une règle dit d’où elle vient : indiquez sa source.',
    en: 'A rule says where it comes from: give its source.',
  },
  END_NOT_REACHED: { fr: 'Lisez jusqu’à la fin avant d’accepter.', en: 'Read to the end before accepting.' },
  GUIDE_NOT_ACCEPTED: { fr: 'Lisez et acceptez d’abord le guide en vigueur.', en: 'First read and accept the guide in force.' },
  // Sharing outside
  NOT_AMBASSADOR: { fr: 'Seuls les ambassadeurs partagent à l’extérieur. Vous pouvez le devenir.', en: 'Only ambassadors share outside. You can become one.' },
  KIT_NOT_APPROVED: { fr: 'Ce contenu n’est pas encore approuvé.', en: 'This content is not approved yet.' },
  KIT_NOT_STARTED: { fr: 'Ce contenu ne peut pas encore être partagé.', en: 'This content cannot be shared yet.' },
  KIT_EXPIRED: { fr: 'Ce contenu ne peut plus être partagé : sa période est finie.', en: 'This content can no longer be shared: its time is over.' },
  KIT_WITHDRAWN: { fr: 'Ce contenu a été retiré.', en: 'This content was withdrawn.' },
  APPROVER_IS_PROPOSER: {
    fr: 'On n’approuve pas sa propre proposition : une autre personne doit le faire.',
    en: 'One does not approve one’s own proposal: someone else has to.',
  },
  DISCLOSURE_MISSING: {
    fr: 'Le texte doit dire que vous travaillez pour le Groupe. Remettez la mention.',
    en: 'The text must say that you work for the group. Put the mention back.',
  },
  MASTODON_SERVER_INVALID: {
    fr: 'Ce n’est pas le nom d’un serveur. Écrivez-le comme mastodon.social, sans rien autour.',
    en: 'This is not the name of a server. Write it like mastodon.social, with nothing around it.',
  },
  TEXT_TOO_LONG_FOR_NETWORK: {
    fr: 'C’est trop long pour ce réseau : {max, plural, one {# caractère} other {# caractères}} au plus.',
    en: 'This is too long for this network: {max, plural, one {# character} other {# characters}} at most.',
  },
};
