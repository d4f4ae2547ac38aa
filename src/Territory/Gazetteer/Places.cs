namespace ThongSuot.Territory.Gazetteer;

/// <summary>The type of a place, which is part of its name.</summary>
internal enum PlaceKind
{
    Province,
    City,
    Xa,
    Phuong,
    DacKhu,
}

/// <summary>Facts of a province since 1/7/2025 (NQ 202/2025/QH15).</summary>
internal sealed class Province
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required decimal AreaKm2 { get; init; }

    public required int Population { get; init; }

    public required double Longitude { get; init; }

    public required double Latitude { get; init; }

    /// <summary>Provinces it was made from, full names separated by "; ".</summary>
    public required string MergedFrom { get; init; }

    public required string Seat { get; init; }

    /// <summary>Resolution of the Standing Committee that arranged its communes.</summary>
    public required string Resolution { get; init; }
}

/// <summary>Facts of a commune. Figures that the sources contradict are marked in <see cref="Quality"/>.</summary>
internal sealed class Commune
{
    public required string Code { get; init; }

    public required string ProvinceCode { get; init; }

    public required string Name { get; init; }

    public decimal? AreaKm2 { get; init; }

    /// <summary>Area measured on the map, kept where the published one is doubtful.</summary>
    public decimal? PolygonKm2 { get; init; }

    public int? Population { get; init; }

    public double Longitude { get; init; }

    public double Latitude { get; init; }

    /// <summary>Address of the seat; empty where none was published.</summary>
    public string Seat { get; init; } = string.Empty;

    /// <summary>area_mismatch, area_missing, pop_suspect, pop_missing; empty when nothing is doubtful.</summary>
    public string Quality { get; init; } = string.Empty;

    public bool AreaIsDoubtful => Quality.Contains("area", StringComparison.Ordinal);

    public bool PopulationIsDoubtful => Quality.Contains("pop_suspect", StringComparison.Ordinal);

    /// <summary>The area to show: the published one, or that of the map where it is doubtful.</summary>
    public decimal? ShownAreaKm2 => AreaIsDoubtful ? PolygonKm2 ?? AreaKm2 : AreaKm2;
}

/// <summary>Name and type of a province or commune in one stretch of time.</summary>
internal sealed class PlaceVersion
{
    public required string Code { get; init; }

    public required DateOnly ValidFrom { get; init; }

    /// <summary>Last day, inclusive; null while it holds.</summary>
    public DateOnly? ValidTo { get; init; }

    public required PlaceKind Kind { get; init; }

    /// <summary>With its type: "Xã Hương Cần".</summary>
    public required string FullName { get; init; }

    /// <summary>What gave it this name and type.</summary>
    public required string Document { get; init; }

    public bool HoldsOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || day <= ValidTo);
}

/// <summary>How much of an old commune went into the new one.</summary>
internal enum PredecessorExtent
{
    Whole,
    Part,
    Kept,
    TypeChanged,
    Renamed,
}

internal static class PredecessorExtents
{
    public static string Words(PredecessorExtent extent) =>
        extent switch
        {
            PredecessorExtent.Whole => "toàn bộ",
            PredecessorExtent.Part => "một phần",
            PredecessorExtent.Kept => "giữ nguyên",
            PredecessorExtent.TypeChanged => "đổi loại hình",
            _ => "đổi tên",
        };
}

/// <summary>An old commune that went, whole or in part, into a new one on 1/7/2025.</summary>
internal sealed class Predecessor
{
    public required string CommuneCode { get; init; }

    /// <summary>Place in the commune's list, from 1.</summary>
    public required int Number { get; init; }

    public required string OldCode { get; init; }

    public required string OldName { get; init; }

    public required string OldDistrict { get; init; }

    public required string OldProvince { get; init; }

    public required PredecessorExtent Extent { get; init; }

    /// <summary>Clause of Article 1 of the province's resolution; empty where it was not noted.</summary>
    public string Clause { get; init; } = string.Empty;
}
