using System.ComponentModel.DataAnnotations;
using ThongSuot.Web.Forms;

namespace ThongSuot.Procedures.Edit;

/// <summary>What is said of a procedure and what it costs, as typed.</summary>
internal sealed class FactsForm
{
    private const int SpareFees = 2;

    public int Seen { get; set; }

    /// <summary>Of a procedure that is added.</summary>
    public string? Code { get; set; }

    public string? Name { get; set; }

    public string? Field { get; set; }

    public string? Ministry { get; set; }

    public string System { get; set; } = DecidingSystem.Ours;

    public bool AtProvince { get; set; }

    public bool AtCommune { get; set; }

    public bool AtMinistry { get; set; }

    public bool AtOther { get; set; }

    public bool AllowsDirect { get; set; }

    public bool AllowsOnline { get; set; }

    public bool AllowsPost { get; set; }

    public OnlineLevel OnlineLevel { get; set; }

    public string? Decision { get; set; }

    public string? Applicant { get; set; }

    public string? Quality { get; set; }

    /// <summary>Empty: as the field's.</summary>
    public string? Department { get; set; }

    public string? Office { get; set; }

    public List<FeeField> Fees { get; set; } = [];

    [PastDate]
    public DateOnly? From { get; set; }

    public string? Reason { get; set; }

    public static FactsForm Of(ProcedureVersion version, DateOnly today) =>
        new()
        {
            Seen = version.Version,
            Name = version.Name,
            Field = version.Field,
            Ministry = version.Ministry,
            System = version.System,
            AtProvince = version.AtProvince,
            AtCommune = version.AtCommune,
            AtMinistry = version.AtMinistry,
            AtOther = version.AtOther,
            AllowsDirect = version.AllowsDirect,
            AllowsOnline = version.AllowsOnline,
            AllowsPost = version.AllowsPost,
            OnlineLevel = version.OnlineLevel,
            Decision = version.Decision,
            Applicant = version.Applicant,
            Quality = version.Quality,
            Department = version.OwnDepartmentSlug,
            Office = version.OwnCommuneOfficeSlug,
            Fees = [.. version.Fee.Lines.Select(FeeField.Of)],
            From = EditedFrom.Proposed(version, today),
        };

    /// <summary>Empty lines at the end to add fees without script.</summary>
    public void AddSpareLines()
    {
        while (Fees.Count < FeeCheck.MostLines && Fees.Count(line => line.IsEmpty) < SpareFees)
        {
            Fees.Add(new FeeField());
        }
    }

    public ProcedureFacts ToFacts(string source) =>
        new(
            Clean(Name),
            Clean(Field),
            Clean(Ministry),
            Clean(System),
            AtProvince,
            AtCommune,
            AtMinistry,
            AtOther,
            OnlineLevel,
            AllowsDirect,
            AllowsOnline,
            AllowsPost,
            Clean(Decision),
            Clean(Applicant),
            Clean(Quality),
            source
        );

    public IReadOnlyList<FeeLine> ToFees() => [.. Fees.Where(line => !line.IsEmpty).Select(line => line.ToLine())];

    public ProcedureOwners ToOwners() => new(Clean(Department), Clean(Office));

    private static string Clean(string? text) => text?.Trim() ?? string.Empty;
}

/// <summary>A line of a fee as typed.</summary>
internal sealed class FeeField : IValidatableObject
{
    /// <summary>Null: the line is empty.</summary>
    public FeeBasis? Basis { get; set; }

    public ProcedureChannel? Channel { get; set; }

    public decimal? Amount { get; set; }

    public string? Unit { get; set; }

    [PastDate]
    public DateOnly? ValidFrom { get; set; }

    /// <summary>The last day on which it holds, as people write it.</summary>
    [PastDate]
    public DateOnly? Until { get; set; }

    public string? Note { get; set; }

    /// <summary>How it goes on from a count, as <see cref="FeeSteps"/> reads it.</summary>
    public string? Steps { get; set; }

    public bool IsEmpty =>
        Basis is null
        && Amount is null
        && string.IsNullOrWhiteSpace(Unit)
        && string.IsNullOrWhiteSpace(Note)
        && string.IsNullOrWhiteSpace(Steps)
        && ValidFrom is null
        && Until is null;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!string.IsNullOrWhiteSpace(Steps) && FeeSteps.Of(Steps) is null)
        {
            yield return new ValidationResult("Bậc sau viết như: từ 3: 1.000; tối đa 200.000. Sửa lại, hoặc để trống.", [nameof(Steps)]);
        }
    }

    public static FeeField Of(FeeLine line) =>
        new()
        {
            Basis = line.Basis,
            Channel = line.Channel,
            Amount = line.Amount,
            Unit = line.Unit,
            ValidFrom = line.ValidFrom,
            Until = line.ValidTo?.AddDays(-1),
            Note = line.Note,
            Steps = line.Steps?.ToString(),
        };

    public FeeLine ToLine() =>
        new(
            Basis ?? (Amount is null ? FeeBasis.Unknown : FeeBasis.Fixed),
            Channel,
            (long?)Amount,
            Unit?.Trim() ?? string.Empty,
            ValidFrom,
            Until?.AddDays(1),
            Note?.Trim() ?? string.Empty
        )
        {
            Steps = FeeSteps.Of(Steps),
        };
}
