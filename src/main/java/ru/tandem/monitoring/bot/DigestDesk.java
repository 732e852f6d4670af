package ru.tandem.monitoring.bot;

import ru.tandem.conversation.Bot;
import ru.tandem.conversation.OnPress;
import ru.tandem.conversation.Reply;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.schools.Schools;

/** The digest of one programme at any moment. */
@Bot
class DigestDesk {

  private final CuratedProgrammes programmes;
  private final Schools schools;
  private final WriteDigest write;

  DigestDesk(CuratedProgrammes programmes, Schools schools, WriteDigest write) {
    this.programmes = programmes;
    this.schools = schools;
    this.write = write;
  }

  @OnPress(value = "monitoring.digest", called = "monitoring.digest.names")
  Reply digest(Person curator, ProgrammeId id) {
    Programme programme = programmes.open(curator, id);
    return write.now(curator, schools.get(programme.school()), programme);
  }
}
