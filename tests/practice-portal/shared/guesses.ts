/**
 * Words of the Microsoft 365 admin center that nobody has seen in this language, translated by us. They are here so that
 * a portal in Norwegian does not help the extension with English words: what it does not know must not hurt it.
 */
export const guesses: Record<string, Record<string, string>> = {
  nb: {
    'Automatically create a password': 'Opprett et passord automatisk',
    'Require this user to change their password when they first sign in':
      'Krev at denne brukeren endrer passordet ved første pålogging',
    'Require these users to change their passwords when they first sign in':
      'Krev at disse brukerne endrer passordet ved første pålogging',
    'Password has been reset': 'Passordet er tilbakestilt',
    'Reset a password': 'Tilbakestill et passord',
    'More actions': 'Flere handlinger',
    'Sync status': 'Synkroniseringsstatus',
    'Synced from on-premises': 'Synkronisert fra lokalt miljø',
    'In cloud': 'I skyen',
    'This user is synchronized with your local Active Directory. Some details can be edited only through your local Active Directory.':
      'Denne brukeren er synkronisert med lokal Active Directory. Noen detaljer kan bare redigeres i lokal Active Directory.',
    'Add a user': 'Legg til en bruker',
    'Block sign-in': 'Blokker pålogging',
    'Delete user': 'Slett bruker',
    'Display name': 'Visningsnavn',
    'Licenses and apps': 'Lisenser og apper',
    Account: 'Konto',
    Close: 'Lukk',
    Devices: 'Enheter',
    Home: 'Hjem',
    Licenses: 'Lisenser',
    Mail: 'E-post',
    Password: 'Passord',
    Print: 'Skriv ut',
    Refresh: 'Oppdater',
    Username: 'Brukernavn',
  },
};
