using ThongSuot.Platform.Law;
using ThongSuot.Platform.Results;

namespace ThongSuot.Staffing;

/// <summary>What somebody is trained in or able to do: the 16 fields of CV 7415/BNV-CCVC and the trades communes say they lack.</summary>
internal sealed class Speciality
{
    public const int MostWeight = 1_000;

    public required string Code { get; init; }

    public required string Name { get; set; }

    public required int Rank { get; set; }

    /// <summary>Worth of one missing place before its severity: 1 to 1,000.</summary>
    public required int Weight { get; set; }

    /// <summary>The block whose posts want it.</summary>
    public StaffBlock Block { get; set; }

    public required Certainty Certainty { get; init; }

    /// <summary>An office changed it: a new release leaves it alone.</summary>
    public bool EditedHere { get; private set; }

    public int Version { get; private set; }

    public Result Weigh(int? weight)
    {
        if (weight is not { } worth || worth < 1 || worth > MostWeight)
        {
            return StaffingRefusals.WeightWrong;
        }

        (Weight, EditedHere) = (worth, true);
        Version++;
        return Result.Done;
    }
}

/// <summary>How many people of a speciality a commune needs by its load, from a day on.</summary>
/// <remarks>people = base + (dossiers a working day × hours a dossier) ÷ (8 hours × share of time for dossiers), halves rounded
/// up.</remarks>
internal sealed class LoadRule
{
    /// <summary>Working hours of a day.</summary>
    public const decimal HoursOfDay = 8;

    public const int NoteLength = 300;

    public required LoadRuleId Id { get; init; }

    public required string SpecialityCode { get; init; }

    public required DateOnly ValidFrom { get; init; }

    /// <summary>People whom the work without dossiers takes.</summary>
    public required decimal BasePeople { get; init; }

    /// <summary>Hours of work a dossier takes.</summary>
    public required decimal Hours { get; init; }

    /// <summary>Percent of the working time that is for dossiers.</summary>
    public required int Share { get; init; }

    /// <summary>Slugs of the procedure fields that fall to the speciality, with semicolons.</summary>
    public required string Fields { get; init; }

    public required Certainty Certainty { get; init; }

    public required string Note { get; init; }

    public IEnumerable<string> FieldSlugs => Fields.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>People needed before rounding.</summary>
    /// <param name="perDay">Dossiers a working day in the fields of the speciality.</param>
    public decimal People(decimal perDay) => BasePeople + (perDay * Hours * 100 / (HoursOfDay * Share));

    /// <summary>People needed, halves rounded up.</summary>
    public int Need(decimal perDay) => (int)Math.Round(People(perDay), MidpointRounding.AwayFromZero);

    /// <summary>Working days a dossier takes one person who also does other work: what the queue reckons with.</summary>
    public double HandlingDays => (double)(Hours * 100 / (HoursOfDay * Share));

    public static Result<LoadRule> Make(
        string speciality,
        DateOnly? from,
        decimal? people,
        decimal? hours,
        int? share,
        string? fields,
        string? note,
        DateOnly today
    )
    {
        if (from is not { } day || day < today)
        {
            return StaffingRefusals.RuleInThePast(today);
        }

        if (people is not (>= 0 and <= 50))
        {
            return StaffingRefusals.BasePeopleWrong;
        }

        if (hours is not (> 0 and <= 200))
        {
            return StaffingRefusals.HoursWrong;
        }

        if (share is not (>= 10 and <= 100))
        {
            return StaffingRefusals.ShareWrong;
        }

        if (string.IsNullOrWhiteSpace(note) || note.Trim().Length > NoteLength)
        {
            return StaffingRefusals.NoteMissing;
        }

        return new LoadRule
        {
            Id = LoadRuleId.New(),
            SpecialityCode = speciality,
            ValidFrom = day,
            BasePeople = people.Value,
            Hours = hours.Value,
            Share = share.Value,
            Fields = (fields ?? string.Empty).Trim(),
            Certainty = Certainty.Memory,
            Note = note.Trim(),
        };
    }
}
