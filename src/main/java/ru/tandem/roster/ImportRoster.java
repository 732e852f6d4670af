package ru.tandem.roster;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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

/**
 * A file becomes a list: received, read, looked through, and only then imported. A single person is
 * added without one.
 */
@Component
public class ImportRoster {

  private static final int MOST_WAITING = 12;

  private final RosterUploads uploads;
  private final RosterEntries entries;
  private final Roster roster;
  private final CuratedProgrammes programmes;
  private final Programmes all;
  private final Schools schools;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ImportRoster(
      RosterUploads uploads,
      RosterEntries entries,
      Roster roster,
      CuratedProgrammes programmes,
      Programmes all,
      Schools schools,
      ApplicationEventPublisher events,
      Clock clock) {
    this.uploads = uploads;
    this.entries = entries;
    this.roster = roster;
    this.programmes = programmes;
    this.all = all;
    this.schools = schools;
    this.events = events;
    this.clock = clock;
  }

  /** Several may wait side by side: class after class, or two curators. The oldest give way. */
  public RosterUpload receive(Person curator, ProgrammeId programme, String file, String name) {
    programmes.of(curator, programme);
    makeRoom(programme);
    RosterUpload upload =
        uploads.save(RosterUpload.received(programme, curator.id(), file, name, clock.instant()));
    events.publishEvent(new RosterReceived(upload.id()));
    return upload;
  }

  /** A list that came as words waits for the curator's word as one of a file does. */
  public RosterUpload paste(Person curator, ProgrammeId programme, String title, RosterList list) {
    programmes.of(curator, programme);
    makeRoom(programme);
    return uploads.save(RosterUpload.pasted(programme, curator.id(), title, list, clock.instant()));
  }

  private void makeRoom(ProgrammeId programme) {
    uploads.findByProgrammeIdOrderByIdDesc(programme).stream()
        .filter(
            earlier ->
                earlier.waitsToBeRead() || earlier.isBeingRead() || earlier.waitsForAnAnswer())
        .skip(MOST_WAITING - 1L)
        .forEach(RosterUpload::dropped);
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

  /** It is opened now, and never a second time. */
  public void begin(RosterUpload upload) {
    upload.begun();
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
    return change(upload.programme(), upload.list().pupils());
  }

  private RosterChange change(ProgrammeId programme, List<Pupil> pupils) {
    return RosterChange.of(
        entries.findByProgrammeIdOrderBySchoolClassAscNameAsc(programme), pupils);
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
    apply(change, upload.programme());
    upload.imported();
    dropEarlierTries(upload);
    return change;
  }

  /** Whoever mends a file and sends it again has no use for the first one. */
  private void dropEarlierTries(RosterUpload saved) {
    uploads.findByProgrammeIdOrderByIdDesc(saved.programme()).stream()
        .filter(one -> one.waitsForAnAnswer() && one.id() < saved.id())
        .filter(one -> !one.isPasted() && one.fileName().equals(saved.fileName()))
        .forEach(RosterUpload::dropped);
  }

  /** Puts one person on the list; who stands there already is put right and never doubled. */
  public RosterChange add(Person curator, ProgrammeId programme, Pupil told) {
    programmes.of(curator, programme);
    Pupil pupil =
        roster.meant(programme, told).map(entry -> told.called(entry.name())).orElse(told);
    RosterChange change = change(programme, List.of(pupil));
    apply(change, programme);
    return change;
  }

  private void apply(RosterChange change, ProgrammeId programme) {
    Instant now = clock.instant();
    change.changed().forEach((entry, pupil) -> entry.becomes(pupil, now));
    // a corrected date gives the old one free
    entries.flush();
    change.added().forEach(pupil -> entries.save(RosterEntry.of(programme, pupil, now)));
    events.publishEvent(new RosterImported(programme));
  }
}
