package ru.tandem.consents;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.delivery.AtStart;
import ru.tandem.people.Language;

/** Keeps the words that are agreed to, so that they can be shown when the document has changed. */
@Component
public class KeepWording {

  private final Wordings wordings;
  private final ConsentDocuments documents;
  private final TransactionTemplate transaction;

  KeepWording(Wordings wordings, ConsentDocuments documents, TransactionTemplate transaction) {
    this.wordings = wordings;
    this.documents = documents;
    this.transaction = transaction;
  }

  /** What was agreed to before the words were kept is still worded so, if nothing has changed. */
  @AtStart
  void keepTodays() {
    transaction.executeWithoutResult(status -> keepAll());
  }

  private void keepAll() {
    for (ConsentDocument document : documents.wordings()) {
      for (Language language : Language.values()) {
        keep(document, language);
      }
    }
  }

  void keep(ConsentDocument document, Language read) {
    wordings.keep(document.sha256(read), document.title().in(read.locale()), document.text(read));
  }

  /** What this person has read; empty for a yes from before the words were kept. */
  public Optional<Wording> of(Consent consent) {
    return wordings.findById(consent.textHash());
  }
}
