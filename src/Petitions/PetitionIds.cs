using ThongSuot.Platform.Storage;

namespace ThongSuot.Petitions;

/// <summary>Key of a citizen's feedback.</summary>
public readonly record struct FeedbackId(Guid Value) : IId<FeedbackId>
{
    public static FeedbackId New() => new(Guid.CreateVersion7());

    public static FeedbackId From(Guid value) => new(value);
}

/// <summary>Key of a letter: a complaint, a recommendation, a request for information.</summary>
public readonly record struct LetterId(Guid Value) : IId<LetterId>
{
    public static LetterId New() => new(Guid.CreateVersion7());

    public static LetterId From(Guid value) => new(value);
}

/// <summary>Key of a denunciation.</summary>
public readonly record struct DenunciationId(Guid Value) : IId<DenunciationId>
{
    public static DenunciationId New() => new(Guid.CreateVersion7());

    public static DenunciationId From(Guid value) => new(value);
}

/// <summary>Key of a day on which a leader receives citizens.</summary>
public readonly record struct ReceptionDayId(Guid Value) : IId<ReceptionDayId>
{
    public static ReceptionDayId New() => new(Guid.CreateVersion7());

    public static ReceptionDayId From(Guid value) => new(value);
}

/// <summary>Key of one who came on such a day.</summary>
public readonly record struct VisitId(Guid Value) : IId<VisitId>
{
    public static VisitId New() => new(Guid.CreateVersion7());

    public static VisitId From(Guid value) => new(value);
}
