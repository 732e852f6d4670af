package ru.tandem.documents.bot;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.DrawingOffice;
import ru.tandem.delivery.Message;
import ru.tandem.documents.Paper;
import ru.tandem.people.NotFound;
import ru.tandem.people.People;
import ru.tandem.people.Person;

/** The one desk at which all papers are drawn. */
@Component
class Papers implements DrawingOffice {

  private static final Logger log = LoggerFactory.getLogger(Papers.class);

  private final Map<String, Paper> papers = new HashMap<>();
  private final People people;
  private final Chats chats;
  private final TransactionTemplate reading;

  Papers(List<Paper> all, People people, Chats chats, PlatformTransactionManager transactions) {
    for (Paper paper : all) {
      if (papers.put(paper.code(), paper) != null) {
        throw new IllegalStateException("Two papers are called " + paper.code());
      }
    }
    this.people = people;
    this.chats = chats;
    this.reading = new TransactionTemplate(transactions);
    reading.setReadOnly(true);
  }

  /** Where a paper cannot be drawn at all, its reader is told so and keeps his next step. */
  @Override
  public Message drawn(Message wanting, Instant asked) {
    Message.Wanted wanted = wanting.attachment().wanted();
    try {
      return reading.execute(status -> wanting.drawn(draw(wanted, asked)));
    } catch (NoSuchElementException gone) {
      throw new NotFound();
    } catch (NotFound | DataAccessException | TransactionException known) {
      throw known;
    } catch (RuntimeException e) {
      log.error("Paper {} cannot be drawn", wanted.paper(), e);
      Text words = Text.of("documents.undrawn");
      return wanting.withoutFile(reading.execute(status -> chats.html(words, reader(wanted))));
    }
  }

  private byte[] draw(Message.Wanted wanted, Instant asked) {
    Person reader = reader(wanted);
    return papers.get(wanted.paper()).draw(new Paper.Asked(reader, wanted.subject(), asked));
  }

  private Person reader(Message.Wanted wanted) {
    return people.findById(wanted.reader()).orElseThrow(NotFound::new);
  }
}
