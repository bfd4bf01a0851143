// The words of the interface that tests look for, as a reader sees them (Playwright reads every space as a plain one).
import type { Lang } from "./content";

const FR = {
  courses: "Cours",
  contents: "Dans cette leçon",
  next: "Étape suivante",
  previous: "Étape précédente",
  startQuiz: "Commencer le quiz",
  grade: "Corriger mes réponses",
  save: "Enregistrer et finir plus tard",
  saved: "Vos réponses sont enregistrées",
  result: "Votre résultat",
  retry: "Recommencer",
  toModule: "Revenir au module",
  grading: "Correction en cours…",
  notANumber: "Écrivez un nombre, en chiffres.",
  unusable: "Certaines réponses n’ont pas pu être lues",
  noAnswer: "Le serveur n’a pas répondu",
  notFound: "Cette page n’existe pas",
  toCourses: "Voir les cours",
  skip: "Aller au contenu",
  otherLanguage: "English",
  out: "sur",
};

const EN: typeof FR = {
  courses: "Courses",
  contents: "In this lesson",
  next: "Next step",
  previous: "Previous step",
  startQuiz: "Start the quiz",
  grade: "Grade my answers",
  save: "Save and finish later",
  saved: "Your answers are saved",
  result: "Your result",
  retry: "Try again",
  toModule: "Back to the module",
  grading: "Grading…",
  notANumber: "Write a number, in digits.",
  unusable: "Some answers could not be read",
  noAnswer: "The server did not answer",
  notFound: "This page does not exist",
  toCourses: "See the courses",
  skip: "Skip to content",
  otherLanguage: "Français",
  out: "out of",
};

export const WORDS: Record<Lang, typeof FR> = { fr: FR, en: EN };
