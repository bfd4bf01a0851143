## Too much at once

too-often-title = Trop d’essais en peu de temps
too-often-text =
    { $minutes ->
        [one] Pour protéger les comptes, le site fait une pause. Réessayez dans { $minutes } minute.
       *[other] Pour protéger les comptes, le site fait une pause. Réessayez dans { $minutes } minutes.
    }
unavailable-title = Le site ne peut pas répondre pour l’instant
unavailable-text = Trop de demandes à la fois, ou une panne passagère : réessayez dans quelques secondes.

## Forms that programs like to fill

send-again = Renvoyez le formulaire, s’il vous plaît : il est revenu trop vite, ou trop tard, pour être pris. Tout ce que vous avez écrit est là, sauf le mot de passe.
leave-empty = Laissez ce champ vide
