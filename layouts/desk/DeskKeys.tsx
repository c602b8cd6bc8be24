const KEYS: readonly (readonly [keys: string, act: string])[] = [
  ["j k", "lien suivant, précédent"],
  ["← →", "d’un bouton à l’autre du lien"],
  ["Entrée", "déplier, replier le lien"],
  ["r", "retirer le lien"],
  ["Maj+R", "retirer ce lien et les suivants de sa rubrique"],
  ["l", "remettre le lien à la prochaine édition"],
  ["Maj+X", "effacer la rubrique, avec ses liens"],
  ["m", "changer de rubrique : choisissez, puis Entrée"],
  ["e", "écrire vos mots ; Ctrl+Entrée enregistre et passe au suivant, Échap revient au lien"],
  ["o n", "la même histoire qu’un autre lien\u202f? oui, non"],
  ["z", "annuler ; Maj+Z rétablit"],
  ["s", "écrire le résumé"],
  ["a", "ajouter des liens"],
  ["p", "faire paraître"],
  ["?", "cette liste"],
];

/** The keys of the desk; it is opened by a script, and one of its boxes puts the keys of one letter to rest. */
export function DeskKeys() {
  return (
    <dialog class="desk-keys" aria-labelledby="touches">
      <h2 id="touches">Au clavier</h2>
      <dl>
        {KEYS.map(([keys, act]) => (
          <div>
            <dt>
              {keys.split(" ").map((key) => (
                <kbd>{key}</kbd>
              ))}
            </dt>
            <dd>{act}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <label class="desk-rest">
          <input type="checkbox" class="desk-letters" checked /> Touches d’une lettre
        </label>
        <button type="submit">Fermer</button>
      </form>
    </dialog>
  );
}
