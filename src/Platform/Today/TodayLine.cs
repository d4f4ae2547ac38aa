namespace ThongSuot.Platform.Today;

/// <summary>The parts of the first page, in its order.</summary>
public enum TodayPart
{
    /// <summary>Tôi phải làm.</summary>
    ToDo,

    /// <summary>Đến hạn hôm nay, and what is past due already.</summary>
    DueToday,

    /// <summary>Tôi đang chờ người khác.</summary>
    WaitingFor,

    /// <summary>Thay đổi từ hôm qua.</summary>
    Changed,

    /// <summary>What comes next: offered when nothing is due today.</summary>
    Soon,
}

/// <summary>One of the most urgent records of a line.</summary>
/// <param name="Name">Code and what it is about; people's names as the list shows them to this seat.</param>
/// <param name="Path">Where it opens.</param>
/// <param name="Due">By when; null when no clock runs.</param>
public sealed record TodayItem(string Name, string Path, DateTimeOffset? Due);

/// <summary>So many records of one kind wait for a seat.</summary>
/// <param name="Text">What they are, in words that follow the number: "hồ sơ chờ tôi ký".</param>
/// <param name="Count">As many as the list at <paramref name="Path"/> shows to this seat.</param>
/// <param name="Path">The list.</param>
/// <param name="Urgent">At most <see cref="MostUrgent"/>, the most urgent first.</param>
public sealed record TodayLine(TodayPart Part, string Text, int Count, string Path, IReadOnlyList<TodayItem> Urgent)
{
    public const int MostUrgent = 3;

    /// <summary>Stands as a big figure at the top of the page, at zero too.</summary>
    public bool Leads { get; init; }

    /// <summary>The due time that comes first; null when nothing of it is due.</summary>
    public DateTimeOffset? Due => Urgent.Min(item => item.Due);
}

/// <summary>How one person of the unit stands today; each figure opens its list.</summary>
public sealed record PersonToday(string Name, string Title, TodayCount Holding, TodayCount DueToday, TodayCount Overdue);

/// <param name="Path">The list of as many records.</param>
public readonly record struct TodayCount(int Count, string Path);
