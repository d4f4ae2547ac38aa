using ThongSuot.Platform.Storage;

namespace ThongSuot.Steering.Ask;

/// <summary>What a leader asked of an owner.</summary>
internal enum RequestKind
{
    /// <summary>Đôn đốc: get on with it.</summary>
    Remind,

    /// <summary>Yêu cầu giải trình: say why, by a day.</summary>
    Explain,

    /// <summary>Hỏi đơn vị: whoever lives with it says how it is there, by a day.</summary>
    Consult,

    /// <summary>It was made a directive.</summary>
    Directed,

    /// <summary>It was put on the agenda of a conference.</summary>
    OnAgenda,
}

/// <summary>
/// What somebody asked of the owner of a blocked thing, and what came of it. It is found again by the thing's key as long as the thing is
/// blocked, and stays when it is not.
/// </summary>
internal sealed class SteeringRequest
{
    public const int TextLength = 1_000;
    public const int KeyLength = 200;
    public const int LineLength = 300;

    public required Guid Id { get; init; }

    public required string ProvinceCode { get; init; }

    /// <summary>Key of the line it was asked about.</summary>
    public required string Key { get; init; }

    /// <summary>What the line said then.</summary>
    public required string Line { get; init; }

    /// <summary>Where the line leads, or what was made of it.</summary>
    public required string Path { get; init; }

    public required RequestKind Kind { get; init; }

    public required string Words { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string By { get; init; }

    public required SeatId BySeatId { get; init; }

    /// <summary>The organisation that asks.</summary>
    public required string ByPath { get; init; }

    public required SeatId ToSeatId { get; init; }

    public required string ToName { get; init; }

    /// <summary>The organisation of whoever is asked.</summary>
    public required string ToPath { get; init; }

    /// <summary>By when an explanation is due; null for a reminder.</summary>
    public DateTimeOffset? DueAt { get; init; }

    public string? Answer { get; private set; }

    public string? AnsweredBy { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public int Version { get; private set; }

    /// <summary>What was made of it, for what is no question: its code is in <see cref="Words"/>.</summary>
    public bool IsMade => Kind is RequestKind.Directed or RequestKind.OnAgenda;

    public bool Waits => Kind is RequestKind.Explain or RequestKind.Consult && AnsweredAt is null;

    public void Explain(string answer, string by, DateTimeOffset now) =>
        (Answer, AnsweredBy, AnsweredAt, Version) = (answer.Trim(), by, now, Version + 1);
}
