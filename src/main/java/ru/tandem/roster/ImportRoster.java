package ru.tandem.roster;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.NotFound;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.Schools;

/** A file becomes a list: received, read, looked through, and only then imported. */
@Component
public class ImportRoster {

  private final RosterUploads uploads;
  private final RosterEntries entries;
  private final CuratedProgrammes programmes;
  private final Programmes all;
  private final Schools schools;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ImportRoster(
      RosterUploads uploads,
      RosterEntries entries,
      CuratedProgrammes programmes,
      Programmes all,
      Schools schools,
      ApplicationEventPublisher events,
      Clock clock) {
    this.uploads = uploads;
    this.entries = entries;
    this.programmes = programmes;
    this.all = all;
    this.schools = schools;
    this.events = events;
    this.clock = clock;
  }

  /** The newest file takes the place of an earlier one that was not answered. */
  public RosterUpload receive(Person curator, ProgrammeId programme, String file, String name) {
    programmes.of(curator, programme);
    uploads.findByProgrammeIdOrderByIdDesc(programme).stream()
        .filter(earlier -> earlier.waitsToBeRead() || earlier.waitsForAnAnswer())
        .forEach(RosterUpload::dropped);
    RosterUpload upload =
        uploads.save(RosterUpload.received(programme, curator.id(), file, name, clock.instant()));
    events.publishEvent(new RosterReceived(upload.id()));
    return upload;
  }

  /**
   * A file as a curator finds it.
   *
   * @throws NotFound when there is none, or the person is no curator of that school
   */
  public RosterUpload of(Person curator, long id) {
    RosterUpload upload = uploads.alone(id).orElseThrow(NotFound::new);
    programmes.of(curator, upload.programme());
    return upload;
  }

  /** What has been read waits for the curator's word. */
  public void read(RosterUpload upload, RosterList list) {
    upload.read(list);
  }

  /** Nothing of it is kept; may be said of one that could not be read. */
  public void drop(RosterUpload upload) {
    upload.dropped();
  }

  /** What it would do now. */
  public RosterChange change(RosterUpload upload) {
    return RosterChange.of(
        entries.findByProgrammeIdOrderBySchoolClassAscNameAsc(upload.programme()),
        upload.list().pupils());
  }

  /** Whom of a file it would not help to stand on the list, or not enough. */
  public Hindrances hindrances(ProgrammeId id, RosterChange change) {
    Programme programme = all.get(id);
    ZoneId zone = schools.get(programme.school()).zone();
    return Hindrances.of(change.outcome(), programme.form(), LocalDate.now(clock.withZone(zone)));
  }

  /**
   * @throws AlreadySettled when it has been imported or dropped
   */
  public RosterChange confirm(RosterUpload upload) {
    RosterChange change = change(upload);
    Instant now = clock.instant();
    change.changed().forEach((entry, pupil) -> entry.becomes(pupil, now));
    // a corrected date gives the old one free
    entries.flush();
    change.added().forEach(pupil -> entries.save(RosterEntry.of(upload.programme(), pupil, now)));
    upload.imported();
    events.publishEvent(new RosterImported(upload.programme()));
    return change;
  }
}
