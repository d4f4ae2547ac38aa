using ThongSuot.Platform.Storage;

namespace ThongSuot.Difficulties;

/// <summary>Key of a difficulty: what one or more units raised and one answer settles.</summary>
public readonly record struct DifficultyId(Guid Value) : IId<DifficultyId>
{
    public static DifficultyId New() => new(Guid.CreateVersion7());

    public static DifficultyId From(Guid value) => new(value);
}

/// <summary>Key of a recommendation: what one unit raised.</summary>
public readonly record struct RecommendationId(Guid Value) : IId<RecommendationId>
{
    public static RecommendationId New() => new(Guid.CreateVersion7());

    public static RecommendationId From(Guid value) => new(value);
}
