package org.chancery.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds who wrote a report and who passed it on. Each place where an outlet names itself (credit,
 * masthead, by-line, signature, "X reports") gives points to a name; names that mean the same
 * outlet share their points; the best one counts, if it has enough.
 */
final class Credits {
  /** A name with fewer points is no outlet: nobody rather than a guess. */
  private static final int ENOUGH = 17;

  private static final String WORD =
      "(?:(?:\\p{Lu}\\.){2,}|\\p{Lu}[\\p{L}\\d&'’/-]*(?:\\.[\\p{L}\\d]+)*)";

  private static final String NAME = WORD + "(?: (?:" + WORD + "|&|of|and|the)){0,5}";

  private static final Pattern NEWS_DESK =
      Pattern.compile("^(" + WORD + "(?: " + WORD + "){0,3}?) (?:News )?(?:Desk|Bureau|Newsroom)$");

  /** "PAP/ks", "WAM / Tariq". */
  private static final Pattern DESK_CODE =
      Pattern.compile("\\(?([A-Z]{2,8})\\s?/\\s?[\\p{L}./]{2,12}(?:/\\d{3,4})?\\)?");

  /**
   * A notice that names its outlet.
   *
   * @param points for a name that looks like an outlet's or an institution's
   * @param unknown for any other
   */
  private record Notice(Pattern pattern, int points, int unknown) {
    static Notice of(String regex, int points, int unknown) {
      return new Notice(Pattern.compile(regex.replace("NAME", "(" + NAME + ")")), points, unknown);
    }
  }

  private static final List<Notice> NOTICES =
      List.of(
          Notice.of("(?i:distributed by .{2,40} on behalf of) (?:the )?NAME", 90, 90),
          Notice.of(
              "(?i:originally (?:published|appeared)|first (?:published|appeared)|appeared first) (?i:on|in|at|by) (?:the )?NAME",
              40,
              30),
          Notice.of("(?i:published|posted|released|issued|provided) by:? (?:the )?NAME", 30, 8),
          Notice.of(
              "(?i:(?:press|news|media) release|statement|news) (?i:from|by|of):? (?:the )?NAME",
              35,
              20),
          Notice.of("^SOURCE:? (?:the )?NAME", 40, 25),
          Notice.of("NAME[.,]? (?i:all rights reserved)", 35, 25),
          Notice.of("(?i:all rights reserved)[.,:]? (?:by |to |© )?(?:the )?NAME", 30, 17),
          Notice.of("NAME ?©", 35, 25),
          Notice.of(
              "(?i:subscribe to|support|about|visit|download the|sign up to) (?:the )?NAME", 14, 0),
          Notice.of(
              "^(?:By|BY) \\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,2}(?:,| \\||  +| for| /) *(?:the )?NAME$",
              30,
              0),
          Notice.of(
              "NAME (?i:correspondent|news desk|web desk|newsroom|bureau|news service|special)\\b",
              25,
              0));

  /** Looked for first, because it is quick. */
  private static final Pattern SAYS =
      Pattern.compile("\\b(?:report(?:s|ed)|informs|informed|writes|learned|told)\\b");

  private static final Pattern REPORTS_BEHIND =
      Pattern.compile(
          "(?:\\breports|\\breported by|\\bwrites|\\binforms) (?:the )?(" + NAME + ")(?=[.,;]|$)");

  private static final Pattern BY =
      Pattern.compile("^(?:By|BY|by)\\s+(?:the )?(" + NAME + ")(?: Read more)?$");

  private static final Pattern HOST =
      Pattern.compile("(?:https?://|www\\.|@)([\\w-]+(?:\\.[\\w-]+)+)");

  private static final Pattern OFFICER =
      Pattern.compile(
          ".*\\b(?:Secretary|Spokesperson|Spokesman|Spokeswoman|Minister|President|Ambassador|Chairman|Chairwoman|Governor|Manager|Director|Officer|Commissioner|Envoy|Representative|Premier|Speaker|Correspondent)\\b.*");

  private static final Pattern SYNDICATED =
      Pattern.compile(
          "\\((MENAFN|EIN ?News|APO Group|allAfrica\\.com|AllAfrica|ReliefWeb)\\s*[-–—:]\\s*((?:[^()]|\\([^()]*\\)){2,60}?)\\s*\\)");

  private static final Pattern BRACKETED =
      Pattern.compile("^(.{3,60}?)\\s*\\(([\\p{L}.]{2,10})\\)$");

  private static final Pattern REPORTS =
      Pattern.compile(
          "(?:^|[,;] |, as |\\bto )(?:the )?("
              + NAME
              + ") (?:reports|reported|informs|writes|has learned|learned|was told|has been told|correspondent reports)\\b");

  private static final Pattern TOLD =
      Pattern.compile("\\b(?:told|informed) (?:the )?(" + NAME + ")");

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?:©|\\([cC]\\)|[Cc]opyright)\\s*(?:©\\s*)?(?:\\d{4}(?:\\s*[-–]\\s*\\d{4})?,?\\s*)?(?:by )?("
              + NAME
              + ")");

  private static final Pattern FOLLOW =
      Pattern.compile("(?:Follow|Get|Join) (?:the )?(" + NAME + ") (?:on|stories|news|for)\\b");

  private static final Pattern DESK =
      Pattern.compile(
          "(?i:by|from|written by|posted by):? (?:the )?("
              + NAME
              + "?)(?:['’]s)? (?:(?:news|diplomatic|political|foreign|White House|web|editorial|business|world|Moscow|Washington) )*(?:[Ss]taff|[Dd]esk|[Tt]eam|[Cc]orrespondent|[Rr]eporters?|[Bb]ureau|[Nn]ewsroom|[Ww]riter)");

  private static final Pattern STAFF_OF =
      Pattern.compile("(?i:staff (?:report(?:er)?|writer|correspondent)),\\s*(" + NAME + ")");

  private static final Pattern SERVICE =
      Pattern.compile("(?:By|by|BY) (?:the )?(" + NAME + " Service)\\b");

  private static final Pattern SOURCE =
      Pattern.compile("(?i:(?:^|[|\\[(]\\s*)sources?)\\s*:\\s*(?:the )?(" + NAME + ")");

  private static final Pattern MEDIA =
      Pattern.compile(
          "(?i).*(?:\\b(?:news|press|times|post|agency|daily|wire|newswire|courier|gazette|today|herald|tribune|journal|chronicle|observer|review|mail|radio|tv|television|telegraph|dispatch|monitor|bulletin|echo|ledger|report|inform|media|service|broadcasting|independent|standard|star|sun|globe|weekly|online|magazine|express|examiner|mirror|record|sentinel|voice|newspaper|reporter|associated|haber|habar|shimpo|hoy|matin|kabar|pravda|gazeta|presse|zeitung|diario|jornal|jurnal)|\\.(?:az|am|ge|kz|kg|uz|com|org|net|ua|by|tj|tm|ru|eu|info|news|media|am|tr))\\b.*");

  private static final Pattern INSTITUTION =
      Pattern.compile(
          "(?i)(?:the )?(?:ministry|embassy|department|office|government|commission|committee|council|organi[sz]ation|bank|president of|presidency|press service|press office|united nations|secretariat|agency|prime minister of|mayor of|office of|state committee|delegation|permanent mission|federal|parliament|senate|chancellery|cabinet|royal|european|african|international|world|norwegian|red cross|assembly|union|fund|centre|center|bundes\\p{L}+)\\b.*");

  private static final Pattern BODY =
      Pattern.compile(
          "(?i)\\b(?:ministry|embassy|commission|committee|council|organi[sz]ation|organisation|bank|secretariat|agency|parliament|senate|assembly|federation|university|institute|cent(?:er|re)|foundation|chancellery|consulate|department|administration|office|presidency|presidential|palace|government|mission|police|directorate|network|alliance|league|trust|municipality|city hall|congress|initiative|fund|authority|association|society|chamber|academy|auswärtiges amt|bundes\\p{L}+)\\b");

  private static final Set<String> SMALL =
      Set.of(
          "of", "the", "and", "for", "in", "on", "de", "la", "&", "an", "du", "des", "to", "dos",
          "da", "do", "un", "a", "from", "with", "news", "agency", "press", "service");

  private static final Set<String> NO_NAMES =
      Set.of(
          "our",
          "staff",
          "for",
          "the",
          "by",
          "from",
          "a",
          "an",
          "in",
          "on",
          "us",
          "political",
          "special",
          "web",
          "news",
          "desk",
          "diplomatic",
          "content",
          "all",
          "all rights",
          "more",
          "facebook",
          "twitter",
          "x",
          "telegram",
          "instagram",
          "youtube",
          "whatsapp",
          "english",
          "photo",
          "file",
          "reporters",
          "admin",
          "editor",
          "website",
          "staff report",
          "ends");

  /** One place that speaks for a name. */
  private record Claim(String name, int points, String kind) {}

  /**
   * Who wrote it and who passed it on.
   *
   * @param named claims that were weighed, for those who want to know why
   */
  record Found(Optional<String> outlet, Optional<String> syndicator) {}

  private final Page page;
  private final Layout layout;
  private final Outlets outlets;
  private final Datelines datelines;
  private final List<Claim> claims = new ArrayList<>();
  private final List<String> bodies = new ArrayList<>();
  private Optional<String> syndicator = Optional.empty();

  Credits(Page page, Layout layout, Outlets outlets) {
    this.datelines = new Datelines(outlets);
    this.page = page;
    this.layout = layout;
    this.outlets = outlets;
  }

  Found find() {
    given();
    for (Layout.Block b : layout.blocks()) {
      if (b.sort() == Layout.Sort.BODY && bodies.size() < 30) {
        String words = b.words(page.text());
        bodies.add(words.length() > 3000 ? words.substring(0, 3000) : words);
      }
    }
    dateline();
    lines();
    return new Found(best(), syndicator);
  }

  private void given() {
    page.outlet()
        .ifPresent(
            o -> {
              Optional<Outlets.Outlet> known = outlets.named(o);
              if (known.isPresent() && known.get().kind() == Outlets.Kind.SYNDICATOR) {
                syndicator = Optional.of(known.get().name());
              } else {
                // an identifier such as "us-state" is a name only for want of a better one
                boolean name = known.isPresent() || !o.matches("[a-z0-9_-]+");
                claims.add(new Claim(o, name ? 90 : ENOUGH, "given"));
              }
            });
    page.url()
        .flatMap(outlets::at)
        .ifPresent(
            o -> {
              if (o.kind() == Outlets.Kind.SYNDICATOR) {
                syndicator = syndicator.or(() -> Optional.of(o.name()));
              } else {
                claims.add(new Claim(o.name(), 65, "address"));
              }
            });
    Matcher m = SYNDICATED.matcher(page.text());
    if (m.find() && m.start() < 2000) {
      syndicator =
          Optional.of(outlets.named(m.group(1)).map(Outlets.Outlet::name).orElse(m.group(1)));
      claim(m.group(2), 100, "credit");
    }
  }

  private void dateline() {
    layout.dateline().flatMap(Datelines.Found::credit).ifPresent(c -> claim(c, 55, "dateline"));
  }

  private void lines() {
    int bodies = 0;
    boolean first = true;
    int total = 0;
    int lines = 0;
    int all = 0;
    for (Layout.Block b : layout.blocks()) {
      all += b.sort() == Layout.Sort.FURNITURE ? 1 : 0;
      total += b.sort() == Layout.Sort.BODY ? 1 : 0;
    }
    for (Layout.Block b : layout.blocks()) {
      switch (b.sort()) {
        case BODY -> {
          bodies++;
          String words = b.words(page.text());
          words = words.length() > 3000 ? words.substring(0, 3000) : words;
          if (bodies <= 4) {
            told(words, bodies);
          }
          if (bodies == total) {
            trailing(page.text().substring(b.end(), b.line().end()));
          }
          first = false;
        }
        case TITLE -> {
          if (first
              && b.start() == b.line().start()
              && Layout.wordCount(b.words(page.text())) <= 5) {
            // a page without a headline may begin with its outlet
            masthead(b.words(page.text()), 12, false, false);
          }
          for (Span s : b.residue()) {
            masthead(s.in(page.text()), 26, false, false);
          }
        }
        case FURNITURE -> {
          // a page with more furniture than this names its outlet at either end
          lines++;
          if (lines <= 40 || lines > all - 40) {
            furniture(b, bodies > 0, first);
          }
          first &= b.residue().isEmpty();
        }
      }
    }
  }

  private void told(String words, int bodies) {
    if (!SAYS.matcher(words).find()) {
      return;
    }
    Matcher m = REPORTS.matcher(words);
    while (m.find()) {
      String name = m.group(1);
      boolean official =
          isInstitution(name)
              || outlets.named(name).map(o -> o.kind() == Outlets.Kind.OFFICIAL).orElse(false);
      claim(name, isMedia(name) ? 45 : official ? 8 : 20, "reports");
    }
    m = REPORTS_BEHIND.matcher(words);
    while (m.find()) {
      claim(m.group(1), isMedia(m.group(1)) ? 40 : 0, "reports");
    }
    m = TOLD.matcher(words);
    while (m.find()) {
      if (isMedia(m.group(1))) {
        claim(m.group(1), bodies == 1 ? 40 : 12, "told");
      } else if (bodies == 1
          && m.group(1).matches("\\p{L}{4,}")
          && words.substring(m.end()).matches("(?s)\\.(?:\\s.*)?")
          && !spokenOf(m.group(1))) {
        claim(m.group(1), ENOUGH, "told");
      }
    }
  }

  /** What stands behind the last sentence: "— VNS", "(QNA)", "INS CORR". */
  private void trailing(String words) {
    Matcher m =
        Pattern.compile("\\p{Lu}[\\p{L}.&'’]*(?: \\p{Lu}[\\p{L}.&'’]*)*")
            .matcher(words.replace("CORR", ""));
    if (m.find()) {
      claim(m.group(), 35, "sign-off");
    }
  }

  private void furniture(Layout.Block b, boolean below, boolean first) {
    String line = b.line().text();
    if (line.length() > Furniture.LONGEST) {
      return;
    }
    match(COPYRIGHT, line, 35, "copyright");
    match(FOLLOW, line, 20, "follow");
    match(DESK, line, 35, "desk");
    match(STAFF_OF, line, 35, "desk");
    match(NEWS_DESK, line, 35, "desk");
    for (Notice notice : NOTICES) {
      Matcher m = notice.pattern.matcher(line);
      if (m.find()) {
        String name = m.group(1);
        claim(
            name, isMedia(name) || isInstitution(name) ? notice.points : notice.unknown, "notice");
      }
    }
    Matcher by = BY.matcher(line);
    if (by.find() && isMedia(by.group(1))) {
      claim(by.group(1), 30, "desk");
    }
    Matcher host = HOST.matcher(line);
    if (host.find()) {
      outlets.at(host.group(1)).ifPresent(o -> claim(o.name(), 16, "host"));
    }
    if (line.matches("(?i)office of the spokes(?:person|man|woman)")) {
      claims.add(new Claim(line, ENOUGH, "office"));
    }
    knownStart(line);
    match(SERVICE, line, 35, "desk");
    match(SOURCE, line, line.startsWith("[") || line.startsWith("(") ? 12 : 40, "source");
    Matcher desk = DESK_CODE.matcher(line);
    if (desk.matches()) {
      claim(desk.group(1), outlets.named(desk.group(1)).isPresent() ? ENOUGH : 12, "signature");
    }
    int n = 0;
    if (!below && line.matches("[–—-]\\s.*")) {
      // "– President", below a headline, is who said it
      return;
    }
    for (Span s : b.residue()) {
      String name = s.in(page.text());
      if (s.end() < page.text().length()
          && name.indexOf('(') > 0
          && name.indexOf(')') < 0
          && page.text().charAt(s.end()) == ')') {
        name = name + ")";
      }
      if (isPlace(line, b.start() - b.line().start(), s, b.line().start())) {
        continue;
      }
      int points = n == 0 ? 18 : 12;
      if (below) {
        points = b.residue().size() == 1 ? 22 : 12;
      } else if (first && n == 0) {
        points = 26;
      }
      n++;
      masthead(name, points, below, first && name.length() == line.length());
    }
  }

  /** Whether a segment is the place of a dateline: "NEW DELHI, December 16, 2024". */
  private boolean isPlace(String line, int cut, Span segment, int lineStart) {
    String words = line.substring(Math.min(cut, line.length()));
    int from = lineStart + cut;
    if (segment.start() == from && !isMediaName(words.substring(0, segment.length()))) {
      for (StatedDate d : StatedDate.in(words)) {
        // "NEW DELHI, December 16, 2024"
        if (d.start() == segment.length() + 2 && words.charAt(segment.length()) == ',') {
          return !isInstitution(words.substring(0, segment.length()))
              && outlets.named(words.substring(0, segment.length())).isEmpty();
        }
      }
    }
    return datelines
        .of(words)
        .filter(f -> f.date().isPresent())
        .flatMap(Datelines.Found::place)
        .map(p -> p.start() + from <= segment.start() && segment.end() <= p.end() + from)
        .orElse(false);
  }

  /** A notice that begins with a known name: "Anadolu Agency website contains only ...". */
  private void knownStart(String line) {
    String[] words = line.split(" ", 6);
    for (int n = Math.min(4, words.length - 1); n >= 2; n--) {
      String name = String.join(" ", List.of(words).subList(0, n));
      if (Character.isUpperCase(name.charAt(0)) && outlets.named(name).isPresent()) {
        claims.add(new Claim(name, 12, "notice"));
        return;
      }
    }
  }

  private void masthead(String name, int points, boolean below, boolean alone) {
    String clean =
        name.replaceFirst("^[^\\p{L}\\d]+", "")
            .replaceFirst("^[A-Z]{2,8}\\. (?=\\p{Lu})", "")
            .replaceFirst("^(?i:press release of(?: the)?) ", "")
            .replaceFirst(" (?:with|by|in|via) \\p{Ll}.*$", "")
            .replaceFirst("[\\s,:;]+$", "");
    if ((!isName(clean) && outlets.named(clean).isEmpty())
        || name.startsWith("–")
        || name.startsWith("—")) {
      return;
    }
    if (OFFICER.matcher(clean).matches() && !isInstitution(clean)) {
      return;
    }
    if (clean.indexOf(',') > 0
        && !isMedia(clean.substring(0, clean.indexOf(',')))
        && outlets.named(clean).isEmpty()
        && !isInstitution(clean.substring(0, clean.indexOf(',')))) {
      // "Ned Price, Department Spokesperson"
      return;
    }
    int comma = clean.indexOf(',');
    if (comma > 2 && !isInstitution(clean) && isMedia(clean.substring(0, comma))) {
      // "Andaman Post, Bangkok"
      clean = clean.substring(0, comma);
    }
    int sum = points;
    boolean known = outlets.named(clean).isPresent();
    if (known || isMedia(clean)) {
      sum += 22;
    } else if (isInstitution(clean)) {
      sum += 16;
    } else if (Layout.wordCount(clean) == 1) {
      boolean acronym = clean.length() <= 8 && Datelines.isCapital(clean);
      sum -= alone ? 0 : acronym ? 4 : points >= 26 ? 9 : 12;
    } else if (below) {
      // a signature of two words is mostly a person's
      sum -= Datelines.isCapital(clean) ? 2 : 8;
    }
    if (!known
        && clean.matches(
            ".*(?:\\d{3}|, .*,|\\b(?:Street|Avenue|Road|Boulevard|Str|Ave|Square|Floor|Building|PO Box|Jl)\\b).*")) {
      // an address
      sum -= 20;
    }
    if (!known && !isMedia(clean) && !isInstitution(clean)) {
      sum -= spokenOf(clean) ? 14 : 0;
    }
    claim(clean, sum, below ? "signature" : "masthead");
  }

  /** Whether the prose speaks of it, as of a place or a person, and not as of an outlet. */
  private boolean spokenOf(String name) {
    for (String body : bodies) {
      for (int at = body.indexOf(name); at >= 0; at = body.indexOf(name, at + 1)) {
        String behind = body.substring(at + name.length());
        if (!behind.matches("(?s)\\s(?:reports|reported|informs|was told|has learned).*")
            && !body.substring(0, at).endsWith("told ")) {
          return true;
        }
      }
    }
    return false;
  }

  private void match(Pattern pattern, String line, int points, String kind) {
    Matcher m = pattern.matcher(line);
    if (m.find()) {
      claim(m.group(1), points, kind);
    }
  }

  private void claim(String raw, int points, String kind) {
    String name =
        raw.strip().replaceFirst("^[Tt]he (?=\\p{Ll})", "").replaceFirst("[\\s.,;:]+$", "");
    Matcher bracketed = BRACKETED.matcher(name);
    if (bracketed.matches()) {
      String inner = bracketed.group(2);
      boolean agency =
          outlets.named(inner).map(o -> o.kind() == Outlets.Kind.AGENCY).orElse(false)
              || (isMedia(bracketed.group(1)) && !INSTITUTION.matcher(name).matches());
      boolean shortName = outlets.named(inner).isPresent() || isInitials(inner, bracketed.group(1));
      name = agency && shortName ? inner : bracketed.group(1);
    }
    name = name.replaceFirst(" (?:of|and|the|&)$", "").replaceFirst("['’]s$", "");
    if (NO_NAMES.contains(name.toLowerCase(Locale.ROOT))) {
      return;
    }
    if (points <= 0 || name.length() < 2 || name.chars().noneMatch(Character::isLetter)) {
      return;
    }
    Optional<Outlets.Outlet> known = outlets.named(name);
    if (known.isPresent() && known.get().kind() == Outlets.Kind.SYNDICATOR) {
      String passer = known.get().name();
      syndicator = syndicator.or(() -> Optional.of(passer));
      return;
    }
    claims.add(new Claim(name, points, kind));
  }

  /** Whether a name has a word that outlets have: "Baku Courier", "EuroDaily", "xazar.az". */
  static boolean isMediaName(String name) {
    return MEDIA.matcher(name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")).matches();
  }

  private boolean isMedia(String name) {
    return isMediaName(name)
        || outlets.named(name).map(o -> o.kind() != Outlets.Kind.OFFICIAL).orElse(false);
  }

  /** Whether a name has a word that institutions have: "Central Bank of Kenya". */
  static boolean isInstitution(String name) {
    return INSTITUTION.matcher(name).matches() || BODY.matcher(name).find();
  }

  /** Whether a line is the name of an outlet or of an institution, and no headline. */
  static boolean isNameOnly(String line) {
    return isName(line)
        && (isMediaName(line) || isInstitution(line))
        && Layout.wordCount(line) <= 9;
  }

  /** Whether words could be an outlet's name: few, and capital but for small ones. */
  static boolean isName(String words) {
    int count = Layout.wordCount(words);
    if (count == 0
        || count > (isInstitution(words) ? 16 : isMediaName(words) ? 7 : 5)
        || words.length() > 120
        || !StatedDate.in(words).isEmpty()) {
      return false;
    }
    for (String w : words.split("[\\s/-]+")) {
      if (!w.isEmpty()
          && Character.isLowerCase(w.charAt(0))
          && !SMALL.contains(w.toLowerCase(Locale.ROOT))
          && w.indexOf('.') < 0
          && w.chars().noneMatch(Character::isUpperCase)) {
        return false;
      }
    }
    return !words.matches(".*[.!?]\\s+\\p{Lu}\\p{Ll}+ .*|.*\\d{4,}.*");
  }

  private Optional<String> best() {
    int bestPoints = 0;
    Optional<String> best = Optional.empty();
    for (Claim c : claims) {
      int points = 0;
      Set<String> kinds = new HashSet<>();
      List<Claim> same = new ArrayList<>();
      for (Claim other : claims) {
        if (means(c.name, other.name)) {
          same.add(other);
        }
      }
      same.sort(Comparator.comparingInt((Claim o) -> -o.points));
      for (Claim other : same) {
        points += kinds.add(other.kind) ? other.points : 0;
      }
      if (points > bestPoints) {
        bestPoints = points;
        best = Optional.of(wording(same));
      }
    }
    return bestPoints >= ENOUGH ? best : Optional.empty();
  }

  /** Of the names of one outlet the fullest; small letters rather than capitals. */
  private String wording(List<Claim> same) {
    Claim best = same.get(0);
    for (Claim c : same) {
      boolean longer = Layout.wordCount(c.name) > Layout.wordCount(best.name);
      boolean plainer =
          Layout.wordCount(c.name) == Layout.wordCount(best.name)
              && Outlets.key(c.name).equals(Outlets.key(best.name))
              && Datelines.isCapital(best.name)
              && !Datelines.isCapital(c.name);
      if (longer && c.points >= 12 || plainer) {
        best = c;
      }
    }
    String name = best.name;
    for (Claim c : same) {
      Optional<Outlets.Outlet> known = outlets.named(c.name);
      // a short name alone stays as it is: "QNA"
      if (known.isPresent() && !(Datelines.isCapital(c.name) && c.name.length() <= 5)) {
        return known.get().name();
      }
    }
    return Datelines.isCapital(name) && Layout.wordCount(name) > 1
        ? Datelines.ordinary(name)
        : name;
  }

  private boolean means(String a, String b) {
    String ka = Outlets.key(a);
    String kb = Outlets.key(b);
    if (ka.equals(kb)) {
      return true;
    }
    Optional<Outlets.Outlet> oa = outlets.named(a);
    if (oa.isPresent() && oa.equals(outlets.named(b))) {
      return true;
    }
    if (isInitials(a, b) || isInitials(b, a)) {
      return true;
    }
    // "Trend" and "Trend News Agency", but not "United Nations" and "United Nations Mine Action"
    if ((begins(a, b) && isAcronym(a)) || (begins(b, a) && isAcronym(b))) {
      return true;
    }
    return (begins(a, b) && MEDIA.matcher(b).matches())
        || (begins(b, a) && MEDIA.matcher(a).matches());
  }

  private static boolean isAcronym(String name) {
    return name.length() <= 6 && name.indexOf(' ') < 0 && Datelines.isCapital(name);
  }

  private static boolean begins(String a, String b) {
    String rest = b.length() > a.length() ? b.substring(a.length()) : "";
    return !rest.isEmpty()
        && b.regionMatches(true, 0, a, 0, a.length())
        && !Character.isLetterOrDigit(rest.charAt(0))
        && a.length() >= 3;
  }

  /** "HM" of "Horn Monitor". */
  private static boolean isInitials(String shorter, String name) {
    if (shorter.length() < 2
        || shorter.length() > 8
        || shorter.indexOf(' ') >= 0
        || name.indexOf(' ') < 0) {
      return false;
    }
    StringBuilder all = new StringBuilder();
    StringBuilder big = new StringBuilder();
    for (String w : name.split("[\\s/&-]+")) {
      if (!w.isEmpty() && Character.isLetter(w.charAt(0))) {
        all.append(w.charAt(0));
        if (!SMALL.contains(w.toLowerCase(Locale.ROOT))) {
          big.append(w.charAt(0));
        }
      }
    }
    return shorter.equalsIgnoreCase(all.toString()) || shorter.equalsIgnoreCase(big.toString());
  }
}
