import type { dutchRules } from "./dutch-rules.ts"

export const englishRules: typeof dutchRules = {
  "dubbele-partij-identificator": {
    title: "The same number twice",
    explanation: "Two persons or organisations have the same number, such as a bsn or KvK number. "
      + "Such a number belongs to one, so they are the same."
  },
  "dubbele-partij-vermoeden": {
    title: "Perhaps the same",
    explanation: "Two persons or organisations are so alike that they are probably the same."
  },
  "mogelijke-partij": {
    title: "Perhaps we know who this is",
    explanation: "Of a contact it is not known who it was. The details given then fit one person or organisation."
  },
  "meer-mogelijke-partijen": {
    title: "It may be more than one",
    explanation: "Of a contact it is not known who it was. The details given then fit several persons or organisations."
  },
  "tegenstrijdige-koppeling": {
    title: "The name does not fit",
    explanation:
      "For a contact somebody gave another name than that of the person or organisation that it is linked to."
  },
  "koppeling-zonder-grond": {
    title: "The number does not fit",
    explanation: "A contact is linked to a person or organisation by a number that is not, or no longer, theirs."
  },
  "gekozen-tijdens-samenvoeging": {
    title: "Which of the two was meant?",
    explanation:
      "Somebody chose the person or organisation while it was merged with another one. The merge was undone, and nobody "
      + "knows which of the two was meant. If it is right as it is, reject the proposal."
  },
  "overbodige-afwijking": {
    title: "Written down twice",
    explanation: "For one contact somebody gave details that are the same as the standing details."
  },
  "verouderde-afwijking": {
    title: "Old detail of a contact",
    explanation:
      "For one contact somebody gave other details. That contact was done long ago, and the standing details are "
      + "newer."
  },
  "onbereikbaar": {
    title: "Cannot be reached",
    explanation: "This contact is not finished, and there is nothing by which to reach this party."
  },
  "niet-actieve-partij": {
    title: "No longer active",
    explanation: "This contact is not finished, but the person or organisation is no longer active."
  },
  "geheim-en-afwijkend": {
    title: "Secret, and yet to be seen",
    explanation: "Somebody asked for secrecy. The same data stand open with a contact."
  },
  "geen-betrokkene": { title: "Nobody in the contact", explanation: "This contact does not say who was part of it." },
  "geen-initiator": { title: "Who began is unknown", explanation: "This contact does not say who began it." },
  "meer-initiators": { title: "More than one began", explanation: "This contact says that more than one began it." },
  "zelfde-partij-dubbel": {
    title: "Twice in one contact",
    explanation: "The same person or organisation stands twice in the same role in one contact."
  },
  "vertegenwoordiger-zonder-klant": {
    title: "Representative of nobody",
    explanation: "This contact has a representative, and nobody who is represented."
  },
  "ongeldige-waarde": {
    title: "Wrong value",
    explanation: "A value does not keep to the rules, such as a bsn or postcode that cannot be."
  },
  "ontvangen-onbruikbaar": {
    title: "Received, not usable",
    explanation:
      "Another program gave an address, telephone number or language that this register cannot use, or only in part."
  },
  "gegevens-van-partij-in-ongekende": {
    title: "Data stayed behind",
    explanation: "A contact was unlinked from a person or organisation, and seems to have data of it still."
  },
  "verweesd-adres": {
    title: "Address of nobody",
    explanation: "There are telephone numbers or e-mail addresses that are nobody's any more."
  },
  "bewaartermijn-verstreken": {
    title: "Kept too long",
    explanation: "The personal data of this contact were kept longer than is allowed."
  },
  "ontbreekt-hier": { title: "Missing here", explanation: "Another register knows somebody who is missing here." },
  "ontbreekt-daar": { title: "Missing there", explanation: "Somebody in this register is missing in another." },
  "verschilt": { title: "Differs", explanation: "Another register has other data of the same." }
}
