package ru.tandem.consents;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Codes;
import ru.tandem.people.Language;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;

/** Makes out the sheets for whoever would rather sign on paper, and finds them by their code. */
@Component
public class PrintForm {

  private final PaperForms forms;
  private final ConsentDocuments documents;
  private final Consents consents;
  private final Codes codes;
  private final Clock clock;

  PrintForm(
      PaperForms forms, ConsentDocuments documents, Consents consents, Codes codes, Clock clock) {
    this.forms = forms;
    this.documents = documents;
    this.consents = consents;
    this.codes = codes;
    this.clock = clock;
  }

  /** The form that still waits for a signature, or a new one: printing twice makes no new code. */
  public PaperForm of(Participant about, Reader reader, Language language) {
    if (!mayBeSigned(about, reader)) {
      throw new AlreadySettled();
    }
    List<ConsentDocument> sheets = sheets(reader, about);
    return forms.findByParticipantIdAndReceivedAtIsNull(about.id()).stream()
        .filter(form -> form.reader() == reader && form.holds(sheets, language))
        .findFirst()
        .orElseGet(
            () ->
                forms.save(
                    PaperForm.of(
                        about, reader, sheets, language, codes.spoken(), clock.instant())));
  }

  /** One sheet for each document: those without which nothing goes on come first. */
  public List<ConsentDocument> sheets(Reader reader, Participant about) {
    return documents.of(reader, about.role());
  }

  private boolean mayBeSigned(Participant about, Reader reader) {
    return reader == Reader.GUARDIAN
        ? consents.needsGuardian(about)
        : consents.reader(about).filter(reader::equals).isPresent();
  }

  /**
   * @param typed as somebody reads it off a sheet
   */
  public PaperForm find(String typed) {
    return forms.findByCode(Codes.read(typed)).orElseThrow(NotFound::new);
  }

  /** A document has changed since it was printed, or the age whose signature is needed. */
  public boolean isOutdated(PaperForm form, Participant about) {
    return !form.holds(sheets(form.reader(), about), form.language())
        || !mayBeSigned(about, form.reader());
  }

  /** In which wording this person would sign. */
  public Reader readerFor(Person person, Participant about) {
    return about.person().equals(person.id())
        ? consents.reader(about).orElseThrow(NotFound::new)
        : Reader.GUARDIAN;
  }
}
