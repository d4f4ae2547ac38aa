using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;

namespace ThongSuot.Benefits;

/// <summary>One person's policy money from filing to payment, with objections, recalculations and refunds.</summary>
internal sealed partial class BenefitCase
{
    public const int TextLength = 2_000;

    public required BenefitCaseId Id { get; init; }

    /// <summary><c>CS25-2025-0001</c>.</summary>
    public required string Code { get; init; }

    public required string ProvinceCode { get; init; }

    /// <summary>The organisation the person leaves: scopes and figures go by it.</summary>
    public required string UnitPath { get; init; }

    /// <summary>Who filed it: does not approve it, whatever the seat.</summary>
    public required AccountId FiledBy { get; init; }

    /// <summary>Who approved what stands: does not decide it.</summary>
    public AccountId? ApprovedBy { get; private set; }

    public required DateOnly FiledOn { get; init; }

    public string PersonName { get; private set; } = string.Empty;

    public string PersonNumber { get; private set; } = string.Empty;

    public string PostTitle { get; private set; } = string.Empty;

    public string SearchText { get; private set; } = string.Empty;

    /// <summary>The person's code in the staff file; null for whoever was typed in or came from a list.</summary>
    public string? StaffCode { get; private set; }

    public string? LateWhy { get; private set; }

    public PersonCategory Category { get; private set; }

    public Scheme Scheme { get; private set; }

    public FundSource Fund { get; private set; }

    public DateOnly LeaveOn { get; private set; }

    /// <summary><see cref="PolicyFacts"/> as they stand.</summary>
    public string Facts { get; private set; } = "{}";

    public CaseState State { get; private set; }

    /// <summary>Number of the calculation that holds; 0 before the first.</summary>
    public int CalculationNumber { get; private set; }

    /// <summary>Đồng by the calculation that holds.</summary>
    public long Total { get; private set; }

    /// <summary>What the last decision grants; nothing before the first.</summary>
    public long DecidedTotal { get; private set; }

    public long PaidTotal { get; private set; }

    /// <summary>Đồng recorded that a leader has not agreed to: neither paid nor to be paid again.</summary>
    public long WaitingTotal { get; private set; }

    /// <summary>Of that, what is drawn from no budget line and waits for a leader's word here.</summary>
    public long WaitingHere { get; private set; }

    /// <summary>First decision.</summary>
    public DateOnly? DecidedOn { get; private set; }

    /// <summary>Fully paid.</summary>
    public DateOnly? PaidOn { get; private set; }

    public DateOnly? WithdrawnOn { get; private set; }

    public bool ObjectionOpen { get; private set; }

    public string? ReturnReason { get; private set; }

    public DateOnly? ReemployedOn { get; private set; }

    public string? ReemployedBy { get; private set; }

    /// <summary>Money to come back: re-employed within the term, or paid more than a recalculation grants.</summary>
    public long RefundDue { get; private set; }

    public long RefundedTotal { get; private set; }

    public int Version { get; private set; }

    public List<CaseCalculation> Calculations { get; init; } = [];

    public List<CaseDecision> Decisions { get; init; } = [];

    public List<CasePayment> Payments { get; init; } = [];

    public List<CaseObjection> Objections { get; init; } = [];

    public bool IsOpen => State is not (CaseState.Paid or CaseState.Withdrawn);

    public long LeftToPay => State == CaseState.Decided ? Math.Max(0, DecidedTotal - PaidTotal - WaitingTotal) : 0;

    public long LeftToRefund => RefundDue - RefundedTotal;

    public BenefitCounted Counted => new(UnitPath, Scheme, FiledOn, DecidedOn, PaidOn, WithdrawnOn);

    public CaseParticulars Particulars =>
        new()
        {
            PersonName = PersonName,
            PersonNumber = PersonNumber,
            PostTitle = PostTitle,
            Scheme = Scheme,
            Fund = Fund,
            StaffCode = StaffCode,
            LateWhy = LateWhy,
            Facts = PolicyFacts.Load(Facts),
        };

    public static BenefitCase File(
        string code,
        string provinceCode,
        string unitPath,
        AccountId by,
        DateOnly on,
        CaseParticulars particulars
    )
    {
        var filed = new BenefitCase
        {
            Id = BenefitCaseId.New(),
            Code = code,
            ProvinceCode = provinceCode,
            UnitPath = unitPath,
            FiledBy = by,
            FiledOn = on,
        };
        filed.Take(particulars);
        return filed;
    }

    /// <summary>Other particulars, as long as nobody was asked to approve them.</summary>
    public Result Edit(CaseParticulars particulars)
    {
        if (State != CaseState.Draft)
        {
            return BenefitRefusals.NotEdit;
        }

        Take(particulars);
        Changed();
        return Result.Done;
    }

    /// <summary>The calculation of what is filed now; kept beside the earlier ones.</summary>
    public CaseCalculation Keep(Calculation calculation, string reason, string by, DateTimeOffset at)
    {
        var kept = CaseCalculation.Of(Id, CalculationNumber + 1, PolicyFacts.Load(Facts), calculation, reason, by, at);
        Calculations.Add(kept);
        (CalculationNumber, Total) = (kept.Number, kept.Total);
        return kept;
    }

    /// <summary>Nothing to count while it is not eligible.</summary>
    public void Uncount()
    {
        Total = 0;
    }

    private void Take(CaseParticulars particulars)
    {
        (PersonName, PersonNumber, PostTitle) = (particulars.PersonName.Trim(), particulars.PersonNumber, particulars.PostTitle.Trim());
        (Scheme, Fund, StaffCode, LateWhy) = (particulars.Scheme, particulars.Fund, particulars.StaffCode, particulars.LateWhy?.Trim());
        TakeFacts(particulars.Facts);
        SearchText = VietnameseText.SearchKey($"{Code} {PersonName} {PostTitle}");
    }

    private void TakeFacts(PolicyFacts facts) => (Category, LeaveOn, Facts) = (facts.Category, facts.LeaveOn, facts.Store());

    private void Changed() => Version++;
}
