package ru.tandem.programmes.bot;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.Schools;

/** How programmes are called where several stand side by side: no two of them look alike. */
@Component
public class Titles {

  private final Programmes programmes;
  private final Schools schools;

  Titles(Programmes programmes, Schools schools) {
    this.programmes = programmes;
    this.schools = schools;
  }

  /**
   * @param among all that the reader has to do with, with or without this one
   */
  public Text of(ProgrammeId one, Collection<ProgrammeId> among) {
    Programme programme = programmes.get(one);
    List<Programme> alike =
        among.stream()
            .filter(id -> !id.equals(one))
            .distinct()
            .map(programmes::get)
            .filter(other -> other.title().equals(programme.title()))
            .toList();
    if (areElsewhere(programme, alike)) {
      return Text.of("programmes.title.at", programme.title(), school(programme));
    }
    return alike.isEmpty()
        ? Text.words(programme.title())
        : Text.of("programmes.title.from", programme.title(), programme.startsOn());
  }

  /** Whether some of these are at another school than this one. */
  public boolean areElsewhere(ProgrammeId one, Collection<ProgrammeId> among) {
    return areElsewhere(programmes.get(one), among.stream().map(programmes::get).toList());
  }

  private static boolean areElsewhere(Programme programme, List<Programme> others) {
    return others.stream().anyMatch(other -> !other.school().equals(programme.school()));
  }

  public String school(ProgrammeId one) {
    return school(programmes.get(one));
  }

  private String school(Programme programme) {
    return schools.get(programme.school()).name();
  }
}
