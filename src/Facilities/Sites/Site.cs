using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;

namespace ThongSuot.Facilities.Sites;

/// <summary>A building of a unit: where it is, who works there, and what becomes of it when nobody does.</summary>
internal sealed class Site : IInProvince
{
    /// <summary>The kind of record in deeds.</summary>
    public const string RecordKind = "site";
    public const int NameLength = 200;
    public const int TextLength = 300;
    public const int ReasonLength = 500;
    public const int MostPhotos = 12;
    public const int EarliestYear = 1880;

    /// <summary>A million square metres, in hundredths.</summary>
    public const long MostArea = 1_000_000 * Quantity.One;

    public required SiteId Id { get; init; }

    public required string ProvinceCode { get; init; }

    /// <summary><c>TS25-2025-0042</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The commune or department whose it is.</summary>
    public required string UnitPath { get; init; }

    public string Name { get; private set; } = string.Empty;

    public SiteKind Kind { get; private set; }

    public string Address { get; private set; } = string.Empty;

    public double? Longitude { get; private set; }

    public double? Latitude { get; private set; }

    public long Area { get; private set; }

    public int? Year { get; private set; }

    public SiteCondition Condition { get; private set; }

    public SiteRight Right { get; private set; }

    public string Offices { get; private set; } = string.Empty;

    public int People { get; private set; }

    public int Contract { get; private set; }

    public int Counters { get; private set; }

    public int Seats { get; private set; }

    public bool Ramp { get; private set; }

    public bool Parking { get; private set; }

    public SiteState State { get; private set; }

    /// <summary>Since when nobody works there; null while somebody does.</summary>
    public DateOnly? VacantOn { get; private set; }

    /// <summary>By when the next step is to be done; null when none is.</summary>
    public DateOnly? DueOn { get; private set; }

    public SitePlan? Plan { get; private set; }

    public SitePurpose? Purpose { get; private set; }

    /// <summary>Whoever proposed does not decide.</summary>
    public AccountId? ProposedBy { get; private set; }

    public string? DecisionNumber { get; private set; }

    public DateOnly? DecisionOn { get; private set; }

    public DateOnly? DoneOn { get; private set; }

    public string? Reason { get; private set; }

    public string SearchText { get; private set; } = string.Empty;

    public int Version { get; private set; }

    public SiteFacts Facts =>
        new(
            Name,
            Kind,
            Address,
            Longitude,
            Latitude,
            Area,
            Year,
            Condition,
            Right,
            Offices,
            People,
            Contract,
            Counters,
            Seats,
            Ramp,
            Parking
        );

    /// <summary>Citizens are received there.</summary>
    public bool HasCentre => State == SiteState.InUse && Counters > 0;

    /// <summary>A place where the unit works: what moving together would empty.</summary>
    public bool IsPlace => State == SiteState.InUse && Kind is SiteKind.HeadOffice or SiteKind.Office;

    public bool IsLate(DateOnly today) => State is not (SiteState.InUse or SiteState.Done) && DueOn < today;

    public static Site Make(string code, string province, string unitPath, SiteFacts facts)
    {
        var site = new Site
        {
            Id = SiteId.New(),
            ProvinceCode = province,
            Code = code,
            UnitPath = unitPath,
        };
        site.Take(facts);
        return site;
    }

    public Result Change(SiteFacts facts)
    {
        if (State != SiteState.InUse && (facts.People > 0 || facts.Counters > 0))
        {
            return FacilityRefusals.SurplusHasPeople;
        }

        Take(facts);
        Version++;
        return Result.Done;
    }

    public Refusal? Refuse(SiteAct act) => State == StateFor(act) || IsReuse(act) ? null : FacilityRefusals.SiteState(State);

    /// <summary>Nobody works there any more; a plan is due.</summary>
    public Result Vacate(DateOnly on, int within, string? reason)
    {
        if ((Refuse(SiteAct.Vacate) ?? (People > 0 || Counters > 0 ? FacilityRefusals.StillUsed : AgainstReason(reason))) is { } against)
        {
            return against;
        }

        (State, VacantOn, DueOn, Reason) = (SiteState.AwaitsPlan, on, on.AddDays(within), reason!.Trim());
        return Changed();
    }

    public Result Propose(SitePlan? plan, SitePurpose? purpose, string? reason, AccountId by)
    {
        if ((Refuse(SiteAct.Propose) ?? (plan is null ? FacilityRefusals.PlanMissing : AgainstReason(reason))) is { } against)
        {
            return against;
        }

        (State, Plan, Purpose, Reason, ProposedBy) = (SiteState.Proposed, plan, purpose, reason!.Trim(), by);
        return Changed();
    }

    /// <param name="dueOn">By when it is carried out; the last day of a temporary use.</param>
    public Result Decide(string? number, DateOnly? on, DateOnly? dueOn, DateOnly today)
    {
        if ((Refuse(SiteAct.Decide) ?? Handovers.Handover.AgainstDecision(number, on, today)) is { } against)
        {
            return against;
        }

        if (dueOn is null || dueOn < on)
        {
            return FacilityRefusals.PlanDueWrong;
        }

        (State, DecisionNumber, DecisionOn, DueOn, Reason) = (SiteState.Decided, number!.Trim(), on, dueOn, null);
        return Changed();
    }

    public Result RefusePlan(string? reason)
    {
        if ((Refuse(SiteAct.Refuse) ?? AgainstReason(reason)) is { } against)
        {
            return against;
        }

        (State, Plan, Purpose, ProposedBy, Reason) = (SiteState.AwaitsPlan, null, null, null, reason!.Trim());
        return Changed();
    }

    public Result Finish(DateOnly? on, DateOnly today)
    {
        if (
            (Refuse(SiteAct.Finish) ?? (on is not { } day || day > today || day < DecisionOn ? FacilityRefusals.DoneDateWrong : null)) is
            { } against
        )
        {
            return against;
        }

        (State, DoneOn, DueOn) = (SiteState.Done, on, null);
        return Changed();
    }

    /// <summary>Somebody works there again.</summary>
    public Result Reuse(string? reason)
    {
        if ((Refuse(SiteAct.Reuse) ?? AgainstReason(reason)) is { } against)
        {
            return against;
        }

        (State, VacantOn, DueOn, Plan, Purpose, ProposedBy, Reason) = (SiteState.InUse, null, null, null, null, null, reason!.Trim());
        return Changed();
    }

    private static Refusal? AgainstReason(string? reason) =>
        string.IsNullOrWhiteSpace(reason) || reason.Length > ReasonLength ? FacilityRefusals.ReasonMissing : null;

    private static SiteState StateFor(SiteAct act) =>
        act switch
        {
            SiteAct.Vacate => SiteState.InUse,
            SiteAct.Propose or SiteAct.Reuse => SiteState.AwaitsPlan,
            SiteAct.Decide or SiteAct.Refuse => SiteState.Proposed,
            _ => SiteState.Decided,
        };

    private bool IsReuse(SiteAct act) => act == SiteAct.Reuse && State == SiteState.Done && Plan is SitePlan.Keep or SitePlan.Temporary;

    private void Take(SiteFacts facts)
    {
        (Name, Kind, Address, Longitude, Latitude) = (facts.Name, facts.Kind, facts.Address, facts.Longitude, facts.Latitude);
        (Area, Year, Condition, Right, Offices) = (facts.Area, facts.Year, facts.Condition, facts.Right, facts.Offices);
        (People, Contract, Counters, Seats) = (facts.People, facts.Contract, facts.Counters, facts.Seats);
        (Ramp, Parking) = (facts.Ramp, facts.Parking);
        SearchText = VietnameseText.SearchKey($"{Code} {Name} {Address}");
    }

    private Result Changed()
    {
        Version++;
        return Result.Done;
    }
}
