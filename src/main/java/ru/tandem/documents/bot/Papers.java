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
    return reading.execute(
        status -> {
          Message.Wanted wanted = wanting.attachment().wanted();
          Person reader = people.findById(wanted.reader()).orElseThrow(NotFound::new);
          try {
            Paper paper = papers.get(wanted.paper());
            return wanting.drawn(paper.draw(new Paper.Asked(reader, wanted.subject(), asked)));
          } catch (NoSuchElementException gone) {
            throw new NotFound();
          } catch (NotFound | DataAccessException | TransactionException known) {
            throw known;
          } catch (RuntimeException e) {
            log.error("Paper {} cannot be drawn", wanted.paper(), e);
            return wanting.withoutFile(chats.html(Text.of("documents.undrawn"), reader));
          }
        });
  }
}
