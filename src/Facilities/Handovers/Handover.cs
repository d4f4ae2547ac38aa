using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Territory;

namespace ThongSuot.Facilities.Handovers;

/// <summary>
/// What one old commune hands over to whoever took its place: eight kinds of things, each in a list for each successor. It begins with the
/// province's decision and ends when every list is signed or holds nothing, and nothing is in dispute.
/// </summary>
internal sealed class Handover : IInProvince
{
    /// <summary>The kind of record in deeds and on the thread.</summary>
    public const string RecordKind = "handover";

    public required HandoverId Id { get; init; }

    public required string ProvinceCode { get; init; }

    /// <summary><c>BG25-2025-0042</c>.</summary>
    public required string Code { get; init; }

    /// <summary>As in <see cref="OldUnit.Code"/>.</summary>
    public required string OldCode { get; init; }

    public required string OldName { get; init; }

    public required string OldDistrict { get; init; }

    /// <summary>The successor that keeps the old unit's things until they are handed over, and speaks for the giver.</summary>
    public required string UnitPath { get; init; }

    /// <summary>How many successors share it.</summary>
    public required int Successors { get; init; }

    public required string DecisionNumber { get; init; }

    public required DateOnly DecisionOn { get; init; }

    /// <summary>The last day of the term.</summary>
    public required DateOnly DueOn { get; init; }

    public HandoverState State { get; private set; }

    /// <summary>The day on which the last list was signed; null while it goes on.</summary>
    public DateOnly? HandedOverOn { get; private set; }

    /// <summary>Since when something is in dispute; null when nothing is.</summary>
    public DateOnly? DisputedSince { get; private set; }

    public required string SearchText { get; init; }

    public int Version { get; private set; }

    public bool IsLate(DateOnly today) => State != HandoverState.HandedOver && DueOn < today;

    /// <summary>Days since the decision, until it was handed over or until today.</summary>
    public int DaysOpen(DateOnly today) => Math.Max(0, (HandedOverOn ?? today).DayNumber - DecisionOn.DayNumber);

    /// <param name="within">Days from the decision, as the law has them then.</param>
    public static Handover Begin(string code, string province, OldUnit old, string decisionNumber, DateOnly decidedOn, int within) =>
        new()
        {
            Id = HandoverId.New(),
            ProvinceCode = province,
            Code = code,
            OldCode = old.Code,
            OldName = old.Name,
            OldDistrict = old.District,
            UnitPath = old.Successors[0].Path,
            Successors = old.Successors.Count,
            DecisionNumber = decisionNumber,
            DecisionOn = decidedOn,
            DueOn = decidedOn.AddDays(within),
            SearchText = VietnameseText.SearchKey($"{code} {old.Name} {old.District}"),
        };

    /// <summary>The lists of all kinds for all successors: eight for each, none missing and none twice.</summary>
    public IEnumerable<HandoverList> Lists(OldUnit old) =>
        from successor in old.Successors
        from kind in HandoverLabels.Kinds
        select new HandoverList
        {
            Id = HandoverListId.New(),
            ProvinceCode = ProvinceCode,
            HandoverId = Id,
            Kind = kind,
            HolderPath = UnitPath,
            UnitPath = successor.Path,
        };

    /// <summary>Takes the state that its lists give.</summary>
    public void Settle(IReadOnlyCollection<HandoverList> lists, DateOnly today)
    {
        var state = StateOf(lists);
        var (handedOver, disputed) = (
            state != HandoverState.HandedOver ? (DateOnly?)null : HandedOverOn ?? today,
            lists.Any(list => list.Totals.Disputed.Lines > 0) ? DisputedSince ?? today : (DateOnly?)null
        );
        // Two lists of one handover meet at every act; only a new state is a change that they may not both make.
        if ((state, handedOver, disputed) != (State, HandedOverOn, DisputedSince))
        {
            (State, HandedOverOn, DisputedSince) = (state, handedOver, disputed);
            Version++;
        }
    }

    /// <summary>Exactly one state for whatever the lists are.</summary>
    public static HandoverState StateOf(IReadOnlyCollection<HandoverList> lists) =>
        lists.Any(list => list.Totals.Disputed.Lines > 0) ? HandoverState.Disputed
        : lists.Count > 0 && lists.All(list => list.State is ListState.Signed or ListState.Nothing) ? HandoverState.HandedOver
        : lists.Any(list => list.Totals.All.Lines > 0 || list.State != ListState.Listing) ? HandoverState.Counting
        : HandoverState.NotStarted;

    /// <summary>Whether a decision can begin it.</summary>
    public static Refusal? AgainstDecision(string? number, DateOnly? on, DateOnly today) =>
        string.IsNullOrWhiteSpace(number) || number.Length > 60 || !DocumentNumber.IsOne(number) ? FacilityRefusals.DecisionNumberMissing
        : on is not { } day || day > today ? FacilityRefusals.DecisionDateWrong
        : null;
}
