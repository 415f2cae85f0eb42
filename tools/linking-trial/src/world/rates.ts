/**
 * How often something is the case in the world of the trial, 0 to 1. Where nothing is published they are guesses, on the high side
 * for what makes two people look like one: the trial must be harder than a register, not easier.
 */
export const rates = {
  /** Of the people in households that the register knows somebody of. */
  registered: 0.6,
  /** Of those registered a second time, under other data of the same person. */
  registeredTwice: 0.015,

  household: {
    /** The next door, or flat: the same postcode and huisnummer with another letter. */
    samePlaceOtherDoor: 0.1,
    /** In a home where a hundred live: one address, and mostly one telephone. */
    careHome: 0.01,
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
    namedAfterParent: 0.01,
    /** Of those, with all initials of the parent too. */
    namedWholly: 0.5,
    /** A child with the first initial of a parent, beside those by chance. */
    sameInitial: 0.08,
    twins: 0.02,
    twinsOfOneInitial: 0.5
  },

  person: {
    email: 0.85,
    mobile: 0.92,
    callName: 0.15,
    secondInitial: 0.35,
    foreignLastName: 0.06,
    /** Is reached through an office that does so for many (a guardian, home care), or for some. */
    officeOfMany: 0.01,
    officeOfSome: 0.005,
    /** Is also contactpersoon of an organisation, as another partij. */
    contactpersoon: 0.05
  },

  /** What a partij has of somebody. */
  partij: {
    voornaam: 0.9,
    voorletters: 0.95,
    /** Under the name by which he is called, where that is another than the official one. */
    calledByCallName: 0.4,
    bezoekadres: 0.95,
    mobile: 0.8,
    email: 0.7,
    landline: 0.25,
    /** What has changed since, and was not told. */
    moved: 0.08,
    otherEmail: 0.08,
    otherMobile: 0.1,
    typingError: 0.01,
    geheim: 0.015,
    inactive: 0.03
  },

  /** Who an ongekende is. */
  ongekende: {
    registered: 0.28,
    householdOfRegistered: 0.17,
    organisation: 0.05,
    /** A klantcontact with two ongekenden, of one household where that has more. */
    together: 0.08
  },

  /** What an ongekende gives. */
  given: {
    nothing: 0.04,
    onlyAddresses: 0.03,
    firstName: 0.5,
    initials: 0.35,
    email: 0.45,
    mobile: 0.6,
    landline: 0.2,
    bezoekadres: 0.35,
    /** The telephone or e-mail address of somebody at home. */
    borrowed: 0.06,
    /** The number of the desk that wrote it down. */
    numberOfDesk: 0.004,
    swapped: 0.01,
    callName: 0.7,
    otherLastName: 0.03,
    withoutAccents: 0.5,
    otherCase: 0.06,
    /** In each field. */
    typingError: 0.015,
    withoutDoor: 0.3,
    onceUnlinked: 0.02
  }
} as const
