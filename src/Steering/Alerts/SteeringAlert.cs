namespace ThongSuot.Steering.Alerts;

/// <summary>Why an alert is raised.</summary>
internal enum AlertRule
{
    /// <summary>So many records of a cause are past due.</summary>
    Records,

    /// <summary>Nobody has answered for it for so many days.</summary>
    NoOwner,

    /// <summary>It is so many days past due.</summary>
    Overdue,
}

/// <summary>A threshold is passed: raised once for a cause, ended when it no longer is.</summary>
internal sealed class SteeringAlert
{
    public required Guid Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required AlertRule Rule { get; init; }

    /// <summary>Key of the line.</summary>
    public required string Key { get; init; }

    public required string UnitPath { get; init; }

    public required string Text { get; init; }

    public required string Path { get; init; }

    public required DateTimeOffset RaisedAt { get; init; }

    public DateTimeOffset? EndedAt { get; set; }

    public static string WordsOf(AlertRule rule) =>
        rule switch
        {
            AlertRule.Records => "nhiều việc cùng tắc",
            AlertRule.NoOwner => "lâu chưa có người chịu trách nhiệm",
            _ => "quá hạn lâu",
        };
}
