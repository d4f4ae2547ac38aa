using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;

namespace ThongSuot.Conferences;

/// <summary>What is written about a conference before it is prepared.</summary>
internal sealed record ConferenceText(string Title, ConferenceKind Kind, DateTimeOffset? StartsAt, string Place, string Chair)
{
    /// <summary>Who keeps the minutes, by name and title; empty until somebody is named.</summary>
    public string Secretary { get; init; } = string.Empty;

    public Refusal? Check(DateTimeOffset now)
    {
        if (Title.Length == 0)
        {
            return ConferenceRefusals.TitleMissing;
        }

        if (StartsAt is not { } start)
        {
            return ConferenceRefusals.StartMissing;
        }

        if (start <= now)
        {
            return ConferenceRefusals.StartPast(start);
        }

        if (Place.Length == 0)
        {
            return ConferenceRefusals.PlaceMissing;
        }

        if (Chair.Length == 0)
        {
            return ConferenceRefusals.ChairMissing;
        }

        return new[]
        {
            ("Tên hội nghị", Title, "Title"),
            ("Địa điểm", Place, "Place"),
            ("Người chủ trì", Chair, "Chair"),
            ("Thư ký", Secretary, "Secretary"),
        }
            .Where(part => part.Item2.Length > Conference.ShortLength)
            .Select(part => ConferenceRefusals.TooLong(part.Item1, Conference.ShortLength, part.Item3))
            .FirstOrDefault();
    }
}

/// <summary>
/// A conference over connection points. Everything that happens to it takes the next number of its journal first, so that acts of one
/// conference stand in one order and the stream misses nothing.
/// </summary>
internal sealed class Conference
{
    public const int ShortLength = 200;
    public const int TextLength = 2000;
    public const int AnswerLength = 4000;
    public const int QuestionLength = 1000;

    public required ConferenceId Id { get; init; }

    public required string Code { get; init; }

    public required string ProvinceCode { get; init; }

    public required ConferenceKind Kind { get; set; }

    public required string Title { get; set; }

    public required DateTimeOffset StartsAt { get; set; }

    public required string Place { get; set; }

    public required string Chair { get; set; }

    /// <summary>Who keeps and signs the minutes; empty until somebody is named.</summary>
    public required string Secretary { get; set; }

    public ConferenceState State { get; private set; }

    /// <summary>When it goes on, while it is adjourned.</summary>
    public DateTimeOffset? ResumesAt { get; private set; }

    /// <summary>Days on which it sat, after the first.</summary>
    public int Sittings { get; private set; } = 1;

    /// <summary>Why it was cancelled.</summary>
    public string? Reason { get; private set; }

    public required DateTimeOffset PreparedAt { get; init; }

    public DateTimeOffset? BegunAt { get; private set; }

    public DateTimeOffset? FloorClosedAt { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>The item of the agenda that is dealt with now.</summary>
    public Guid? CurrentItemId { get; private set; }

    /// <summary>The question that has the floor.</summary>
    public Guid? FloorId { get; private set; }

    /// <summary>Since when the item is discussed, and since when somebody has the floor: what the hall's clock counts from.</summary>
    public DateTimeOffset? CurrentSince { get; private set; }

    public DateTimeOffset? FloorSince { get; private set; }

    /// <summary>The last number of the journal; moved by one statement that locks the row, never by an entity.</summary>
    public int Sequence { get; init; }

    public int Version { get; private set; } = 1;

    public required string SearchText { get; set; }

    public DateOnly Day => OfficeClock.DayOf(StartsAt);

    public bool IsOver => State is ConferenceState.Closed or ConferenceState.Cancelled;

    public bool IsRunning => State is ConferenceState.Live or ConferenceState.Concluding;

    public static string SearchTextOf(string code, string title, string place) => VietnameseText.SearchKey($"{code} {title} {place}");

    public static Conference Prepare(string code, string province, ConferenceText text, DateTimeOffset now) =>
        new()
        {
            Id = ConferenceId.New(),
            Code = code,
            ProvinceCode = province,
            Kind = text.Kind,
            Title = text.Title,
            StartsAt = text.StartsAt!.Value,
            Place = text.Place,
            Chair = text.Chair,
            Secretary = text.Secretary,
            PreparedAt = now,
            SearchText = SearchTextOf(code, text.Title, text.Place),
        };

    public Result Edit(ConferenceText text, DateTimeOffset now)
    {
        if ((ConferenceTransitions.Refuse(ConferenceAct.Edit, State) ?? text.Check(now)) is { } refusal)
        {
            return refusal;
        }

        (Title, Kind, StartsAt, Place, Chair, Secretary) = (
            text.Title,
            text.Kind,
            text.StartsAt!.Value,
            text.Place,
            text.Chair,
            text.Secretary
        );
        SearchText = SearchTextOf(Code, Title, Place);
        return Touch();
    }

    /// <summary>Whether something may be done now that changes parts of it.</summary>
    public Result May(ConferenceAct act) => ConferenceTransitions.Refuse(act, State) is { } refusal ? refusal : Touch();

    public Result Open(int items) => Move(ConferenceAct.Open, ConferenceState.Open, items == 0 ? ConferenceRefusals.EmptyAgenda : null);

    /// <param name="reason">Why it begins before its day and hour; needed only then.</param>
    /// <param name="early">How long before them nobody need say why.</param>
    public Result Begin(DateTimeOffset now, string reason, TimeSpan early)
    {
        var moved = Move(
            ConferenceAct.Begin,
            ConferenceState.Live,
            IsEarly(now, early) && reason.Length == 0 ? ConferenceRefusals.Early(StartsAt, now) : null
        );
        BegunAt = moved.IsRefused ? BegunAt : now;
        return moved;
    }

    public bool IsEarly(DateTimeOffset now, TimeSpan early) => StartsAt - now > early;

    /// <summary>Another day and hour; whoever registered stays registered.</summary>
    public Result Postpone(DateTimeOffset? until, string reason, DateTimeOffset now)
    {
        var moved = Move(ConferenceAct.Postpone, ConferenceState.Open, LaterWithReason(until, reason, now));
        StartsAt = moved.IsRefused ? StartsAt : until!.Value;
        return moved;
    }

    /// <summary>Goes on another day: what was said and answered stays.</summary>
    /// <param name="onFloor">The point that still has the floor, or null.</param>
    public Result Adjourn(DateTimeOffset? until, string reason, string? onFloor, DateTimeOffset now)
    {
        var hindrance = onFloor is null ? LaterWithReason(until, reason, now) : ConferenceRefusals.FloorBusy(onFloor);
        var moved = Move(ConferenceAct.Adjourn, ConferenceState.Adjourned, hindrance);
        ResumesAt = moved.IsRefused ? ResumesAt : until;
        CurrentItemId = moved.IsRefused ? CurrentItemId : null;
        return moved;
    }

    public Result Resume()
    {
        var moved = Move(ConferenceAct.Resume, ConferenceState.Live, null);
        (ResumesAt, Sittings) = moved.IsRefused ? (ResumesAt, Sittings) : (null, Sittings + 1);
        return moved;
    }

    private static Refusal? LaterWithReason(DateTimeOffset? until, string reason, DateTimeOffset now) =>
        until is not { } day || day <= now ? ConferenceRefusals.UntilMissing
        : reason.Length == 0 ? ConferenceRefusals.ReasonMissing
        : null;

    /// <param name="onFloor">The point that still has the floor, or null.</param>
    public Result CloseFloor(string? onFloor, DateTimeOffset now)
    {
        var moved = Move(
            ConferenceAct.CloseFloor,
            ConferenceState.Concluding,
            onFloor is null ? null : ConferenceRefusals.FloorBusy(onFloor)
        );
        FloorClosedAt = moved.IsRefused ? FloorClosedAt : now;
        CurrentItemId = moved.IsRefused ? CurrentItemId : null;
        return moved;
    }

    /// <param name="unassigned">Numbers of conclusions that are neither directives nor said to need none.</param>
    public Result Close(IReadOnlyList<int> unassigned, DateTimeOffset now)
    {
        var moved = Move(
            ConferenceAct.Close,
            ConferenceState.Closed,
            unassigned.Count > 0 ? ConferenceRefusals.Unassigned(unassigned) : null
        );
        (ClosedAt, CurrentItemId, FloorId) = moved.IsRefused ? (ClosedAt, CurrentItemId, FloorId) : (now, null, null);
        return moved;
    }

    public Result Cancel(string reason, DateTimeOffset now)
    {
        var moved = Move(ConferenceAct.Cancel, ConferenceState.Cancelled, reason.Length == 0 ? ConferenceRefusals.ReasonMissing : null);
        (Reason, ClosedAt) = moved.IsRefused ? (Reason, ClosedAt) : (reason, now);
        return moved;
    }

    /// <summary>An item of the agenda is dealt with now; null ends it.</summary>
    public void TakeUp(Guid? item, DateTimeOffset at) => (CurrentItemId, CurrentSince) = (item, item == CurrentItemId ? CurrentSince : at);

    /// <summary>A question has the floor; null gives the floor back.</summary>
    public void GiveFloor(Guid? question, DateTimeOffset at) => (FloorId, FloorSince) = (question, question == FloorId ? FloorSince : at);

    private Result Move(ConferenceAct act, ConferenceState to, Refusal? hindrance)
    {
        if ((ConferenceTransitions.Refuse(act, State) ?? hindrance) is { } refusal)
        {
            return refusal;
        }

        State = to;
        return Touch();
    }

    private Result Touch()
    {
        Version++;
        return Result.Done;
    }
}
