/**
 * Probabilities (0 to 1) in the world of the trial. Unpublished ones are guesses, on the high side if they make two
 * people look alike: the trial must be harder than a real register.
 */
export const rates = {
  /** Share of the people in known households that is registered. */
  registered: 0.6,
  /** Share of those registered twice, with other data. */
  registeredTwice: 0.015,

  household: {
    /** The next door or flat: same postcode and huisnummer, another letter. */
    samePlaceOtherDoor: 0.1,
    /** A home with a hundred residents: one address, and mostly one telephone number. */
    careHome: 0.01,
    /** Of whom three hundred live at one address, without a room or telephone of their own. */
    shelter: 0.03,
    /** People of no kin at one address. */
    studentHouse: 0.015,
    /** Lives where the household before lived, whose partijen may still have that address. */
    movedIn: 0.04,
    /** Lives in the postcode of the household before, and has the name of its first member. */
    namesakeInPostcode: 0.005,
    landline: 0.35,
    sharedEmail: 0.12,
    usesSharedEmail: 0.8,
    otherLastName: 0.3,
    doubleLastName: 0.1,
    /** A couple such as Johannes and Johanna. */
    coupleOfOneName: 0.02,
    /** A child with the first name of a parent. */
    namedAfterParent: 0.03,
    /** Share of those with all initials of the parent too. */
    namedWholly: 0.5,
    /** A child with the first initial of a parent, in addition to chance. */
    sameInitial: 0.08,
    twins: 0.02,
    twinsOfOneInitial: 0.5
  },

  person: {
    email: 0.85,
    mobile: 0.92,
    callName: 0.3,
    secondName: 0.45,
    thirdName: 0.15,
    /** Is called by the second of several first names. */
    calledBySecondName: 0.06,
    foreignLastName: 0.06,
    /** Is reached through an office that serves many (a guardian, home care), or some. */
    officeOfMany: 0.01,
    officeOfSome: 0.005,
    /** Is also contactpersoon of an organisation, as another partij. */
    contactpersoon: 0.05
  },

  /** Whether a date of birth is known: of a partij, and of an ongekende who is asked for it; and how often it is wrong. */
  birth: {
    ofPartij: 0.85,
    ofOngekende: 0.5,
    wrong: 0.02,
    /** The first of January of the year, of whom only the year is known. */
    placeholder: 0.005
  },

  /** Data of a person in his partij. */
  partij: {
    voornaam: 0.9,
    voorletters: 0.95,
    /** Registered under his call name, if that differs from the official name. */
    calledByCallName: 0.4,
    /** Registered with all first names, as official records have them. */
    allNames: 0.25,
    bezoekadres: 0.95,
    mobile: 0.8,
    email: 0.7,
    landline: 0.25,
    /** With the own mobile number, or the own e-mail address, of another member of the household. */
    borrowed: 0.04,
    /** Changes that were not reported. */
    moved: 0.08,
    otherEmail: 0.08,
    otherMobile: 0.1,
    typingError: 0.01,
    geheim: 0.015,
    inactive: 0.03
  },

  /** Identity of an ongekende. */
  ongekende: {
    registered: 0.28,
    householdOfRegistered: 0.17,
    organisation: 0.05,
    /** A klantcontact with two ongekenden, of the same household if it has several members. */
    together: 0.08
  },

  /** Data that an ongekende gives. */
  given: {
    nothing: 0.04,
    onlyAddresses: 0.03,
    firstName: 0.5,
    initials: 0.35,
    email: 0.45,
    mobile: 0.6,
    landline: 0.2,
    bezoekadres: 0.35,
    /** Telephone number or e-mail address of another member of the household. */
    borrowed: 0.06,
    /** Number of the desk that wrote it down. */
    numberOfDesk: 0.004,
    swapped: 0.015,
    callName: 0.7,
    /** All first names, instead of the one that somebody is called by. */
    allNames: 0.04,
    otherLastName: 0.05,
    /** An address by street, huisnummer and woonplaats. */
    withoutPostcode: 0.2,
    /** What is written where there is nothing to write. */
    placeholderName: 0.01,
    placeholderTelephone: 0.015,
    placeholderEmail: 0.01,
    withoutAccents: 0.5,
    otherCase: 0.06,
    /** Typing errors per field. */
    typingError: 0.015,
    withoutDoor: 0.3,
    onceUnlinked: 0.02
  }
} as const
