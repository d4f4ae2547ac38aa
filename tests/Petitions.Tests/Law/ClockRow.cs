using System.Globalization;
using System.Text.RegularExpressions;
using CsvHelper;
using ThongSuot.Petitions.Law;

namespace ThongSuot.Petitions.Tests.Law;

/// <summary>A row of the vectors: an event and its facts in words, and the last day they give.</summary>
internal sealed partial record ClockRow(string Id, string Kind, string Event, string Start, string Facts, DateOnly Expected)
{
    public DateOnly From => DateOnly.Parse(Start, CultureInfo.InvariantCulture);

    private bool Second => Says("2nd");

    private bool Remote => Says("remote");

    private bool Complex => Says("complex");

    private bool Discipline => Says("discipline");

    /// <summary>How often it was extended.</summary>
    public int Extensions =>
        Says("extended twice") ? 2
        : Says("extended") || Says("extension") ? 1
        : 0;

    /// <summary>When it stood still: the days of the two decisions, as the facts name them.</summary>
    public IReadOnlyList<ClockStop> Stops
    {
        get
        {
            var days = Day().Matches(Facts).Select(found => DateOnly.Parse(found.Value, CultureInfo.InvariantCulture)).ToList();
            return Says("suspended")
                ? [.. days.Chunk(2).Where(pair => pair.Length == 2).Select(pair => new ClockStop(pair[0], pair[1]))]
                : [];
        }
    }

    /// <summary>The code of the term that the words name.</summary>
    public string Term =>
        Kind switch
        {
            "complaint" => OfComplaint(),
            "denunciation" => OfDenunciation(),
            "pakn" => OfFeedback(),
            "reception" => OfReception(),
            "information" => Says("complex") || Says("extension") ? PetitionTerms.InformationComplex : PetitionTerms.InformationSimple,
            _ => throw new FormatException($"{Id}: kind {Kind}"),
        };

    public static IReadOnlyList<ClockRow> Read()
    {
        using var stream = typeof(ClockRow).Assembly.GetManifestResourceStream("ThongSuot.Petitions.Tests.Vectors.petition-clocks.csv")!;
        using var text = new StreamReader(stream);
        using var csv = CsvReader.Create(text);
        var rows = new List<ClockRow>();
        while (csv.Read())
        {
            rows.Add(
                new ClockRow(
                    csv.GetString("id"),
                    csv.GetString("kind"),
                    csv.GetString("event"),
                    csv.GetString("start"),
                    csv.GetString("facts"),
                    DateOnly.Parse(csv.GetString("expected_deadline"), CultureInfo.InvariantCulture)
                )
            );
        }

        return rows;
    }

    private string OfComplaint() =>
        Says("send the decision to suspend") || Says("send the decision to go on") || Says("send the decision to continue")
            ? PetitionTerms.SendSuspension
        : Says("lodge") ? PetitionTerms.Lodge(Second, Remote, Discipline, Says("dismissal"))
        : Event.StartsWith("accept", StringComparison.Ordinal) ? PetitionTerms.Accept
        : Says("in force")
            ? Remote ? "complaint.in-force-remote"
                : "complaint.in-force"
        : Says("publish") ? "complaint.publish-second"
        : Says("front") ? "complaint.tell-front"
        : Says("dialogue") ? "complaint.dialogue"
        : Event.StartsWith("send", StringComparison.Ordinal)
            ? Second ? PetitionTerms.SendSecond
                : PetitionTerms.SendFirst
        : Event.StartsWith("settle", StringComparison.Ordinal) ? PetitionTerms.Settle(Second, Complex, Remote, Discipline)
        : throw new FormatException($"{Id}: {Event}");

    private string OfDenunciation() =>
        Says("forward") ? PetitionTerms.DenunciationForward
        : Says("suspend") && Event.StartsWith("send", StringComparison.Ordinal) ? "denunciation.send-suspension"
        : Says("repeated") ? "denunciation.repeated"
        : Says("press") ? "denunciation.press"
        : Event.StartsWith("settle", StringComparison.Ordinal) ? PetitionTerms.DenunciationSettle
        : Says("report") ? "denunciation.report-result"
        : Says("tell") ? "denunciation.tell-acceptance"
        : Says("publish") ? "denunciation.publish"
        : Event.StartsWith("act", StringComparison.Ordinal) ? "denunciation.act"
        : Event.StartsWith("send", StringComparison.Ordinal) ? "denunciation.send-conclusion"
        : Says("check") || Says("accept")
            ? Says("places") ? "denunciation.accept-many-places"
                : PetitionTerms.DenunciationAccept
        : throw new FormatException($"{Id}: {Event}");

    private string OfFeedback() =>
        Says("forward")
            ? Says("conduct")
                ? "feedback.forward-conduct"
                : "feedback.forward-rule"
            : Says("refuse")
                ? PetitionTerms.FeedbackRefuse
                : Says("ask") || Says("supplement") || Says("more")
                    ? PetitionTerms.FeedbackSupplement
                    : Says("publish")
                        ? PetitionTerms.FeedbackPublish
                        : Says("answer")
                            ? PetitionTerms.FeedbackAnswer
                            : throw new FormatException($"{Id}: {Event}");

    private string OfReception() =>
        Says("refus") ? "reception.refuse"
        : Says("tell the body") ? "reception.tell-sender"
        : Says("online") ? "reception.online-notice"
        : Says("unhandled") ? "reception.unhandled"
        : Says("answer") ? PetitionTerms.ReceptionAnswer
        : throw new FormatException($"{Id}: {Event}");

    private bool Says(string word) => $"{Event}; {Facts}".Contains(word, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex("[0-9]{4}-[0-9]{2}-[0-9]{2}")]
    private static partial Regex Day();
}
