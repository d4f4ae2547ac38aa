using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Procedures;

/// <summary>
/// One version of a procedure as other modules see it: in force from a date until another. A dossier keeps the version
/// it was received under, also after the procedure is repealed (ND 118/2025; Law 72/2025 on published procedures).
/// </summary>
public sealed record ProcedureVersion
{
    public required ProcedureId Id { get; init; }

    /// <summary>National code, <c>1.013978</c>.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>Field as the ministry names it: «Hộ tịch».</summary>
    public required string Field { get; init; }

    /// <summary>The field without marks, for addresses and filters.</summary>
    public required string FieldSlug { get; init; }

    public required string Ministry { get; init; }

    /// <summary>Who decides: <c>ubnd</c> for the People's Committees, otherwise another system (<c>cong-an</c>, <c>thue</c>…).</summary>
    public required string System { get; init; }

    /// <summary>Decided by the People's Committees. The others a one-stop may still receive.</summary>
    public bool IsOurs => System == DecidingSystem.Ours;

    public required bool AtProvince { get; init; }

    public required bool AtCommune { get; init; }

    public bool AtMinistry { get; init; }

    /// <summary>Bodies abroad, notaries and the like.</summary>
    public bool AtOther { get; init; }

    public required TimeLimit DirectLimit { get; init; }

    /// <summary><see cref="TimeLimit.None"/> where no limit of its own is published: then the direct one holds.</summary>
    public required TimeLimit OnlineLimit { get; init; }

    /// <summary><see cref="TimeLimit.None"/> as above.</summary>
    public TimeLimit PostLimit { get; init; } = TimeLimit.None;

    /// <summary>What is uncertain about the limits, in Vietnamese; empty when the source is plain.</summary>
    public string LimitNote { get; init; } = string.Empty;

    /// <summary>What it says of its fee.</summary>
    public ProcedureFee Fee { get; init; } = ProcedureFee.Unknown;

    public OnlineLevel OnlineLevel { get; init; }

    public bool AllowsDirect { get; init; }

    public bool AllowsOnline { get; init; }

    public bool AllowsPost { get; init; }

    /// <summary>Number of the decision that publishes it.</summary>
    public string Decision { get; init; } = string.Empty;

    public string Applicant { get; init; } = string.Empty;

    /// <summary>Who may file, as <see cref="Applicant"/> says.</summary>
    public ApplicantGroups Applicants => ApplicantGroups.Of(Applicant);

    /// <summary>How many papers <see cref="Catalogue.DetailsAsync"/> lists; 0 when nobody did.</summary>
    public int PaperCount { get; init; }

    /// <summary>Whether a form is named.</summary>
    public bool NamesForms { get; init; }

    /// <summary>What is not certain about it.</summary>
    public CatalogueDoubt Doubts { get; init; }

    /// <summary>Two digits of the province that made it and alone offers it; empty for what holds everywhere.</summary>
    public string ProvinceCode { get; init; } = string.Empty;

    /// <summary>In order; never empty. Hours are zero when no limit is known.</summary>
    public required IReadOnlyList<WorkflowStep> Steps { get; init; }

    /// <summary>True when the steps are this procedure's own, false when they are the default split of its limit.</summary>
    public bool HasOwnSteps { get; init; }

    public ClockAfterSupplement AfterSupplement { get; init; }

    public required DateOnly ValidFrom { get; init; }

    /// <summary>The first day on which it no longer holds; null while no end is known.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>Code of the procedure that takes its place, or empty.</summary>
    public string ReplacedBy { get; init; } = string.Empty;

    public required Publishing Publishing { get; init; }

    /// <summary>Department of the province that owns the field; empty for other systems' procedures.</summary>
    public string DepartmentSlug { get; init; } = string.Empty;

    /// <summary>Office of the commune that owns the field; empty for other systems' procedures.</summary>
    public string CommuneOfficeSlug { get; init; } = string.Empty;

    /// <summary>The owner of the field is a guess that the province has not confirmed.</summary>
    public bool OwnerIsGuessed { get; init; }

    /// <summary>What is known to be wrong or missing in the source, in Vietnamese; empty when nothing is.</summary>
    public string Quality { get; init; } = string.Empty;

    /// <summary>Address or name of the source.</summary>
    public string Source { get; init; } = string.Empty;

    /// <summary>Its own owners, where an office set them apart from the field's; empty otherwise.</summary>
    internal string OwnDepartmentSlug { get; init; } = string.Empty;

    internal string OwnCommuneOfficeSlug { get; init; } = string.Empty;

    /// <summary>Changes with every edit, for forms that must not overwrite another's.</summary>
    public int Version { get; init; }

    internal string SortKey { get; init; } = string.Empty;

    /// <summary>How common its field is at a ward's counter, per mille.</summary>
    internal int Weight { get; init; }

    /// <summary>The limit for a channel. <see cref="TimeLimit.None"/>: no due time until someone sets one.</summary>
    public TimeLimit LimitFor(ProcedureChannel channel) =>
        channel switch
        {
            ProcedureChannel.Online when OnlineLimit.Unit != TimeLimitUnit.None => OnlineLimit,
            ProcedureChannel.Post when PostLimit.Unit != TimeLimitUnit.None => PostLimit,
            _ => DirectLimit,
        };

    /// <summary>Whether it can be filed on the portal, wholly or in part.</summary>
    public bool IsOnline => OnlineLevel != OnlineLevel.Unknown;

    /// <summary>Whether it has all that a published procedure must tell: papers, fee, forms, time limit.</summary>
    public bool IsWhole => Completeness.CataloguePart.Wanted.All(part => part.IsThere(this));

    /// <summary>Whether a province offers it: what another province made for itself it does not.</summary>
    /// <param name="province">Two digits; empty for nobody's province, where only what holds everywhere is offered.</param>
    public bool IsOfferedIn(string province) => ProvinceCode.Length == 0 || ProvinceCode == province;

    /// <summary>Whether it holds on a day, whatever its publishing state.</summary>
    public bool HoldsOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || day < ValidTo);
}

/// <summary>A step of the workflow with its share of the time limit.</summary>
/// <param name="Order">From 1.</param>
/// <param name="Hours">Working hours; zero when the procedure has no limit.</param>
/// <param name="Holder">Who has the dossier in this step.</param>
public sealed record WorkflowStep(int Order, StepKind Kind, string Name, decimal Hours, StepHolder Holder);
