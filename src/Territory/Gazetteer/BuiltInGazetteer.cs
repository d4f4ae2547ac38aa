using System.Collections.Frozen;
using System.Globalization;
using CsvHelper;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Territory.Gazetteer;

/// <summary>The built-in tables of places, read once.</summary>
internal sealed class BuiltInGazetteer
{
    /// <summary>Day on which the two-tier model came into force (Law 72/2025/QH15).</summary>
    public static readonly DateOnly TwoTiersSince = new(2025, 7, 1);

    private readonly FrozenDictionary<string, UnitPlace> places;

    private static readonly Lazy<BuiltInGazetteer> Loaded = new(() => new BuiltInGazetteer());

    private BuiltInGazetteer()
    {
        var provinceKinds = new Dictionary<string, char>(StringComparer.Ordinal);
        var communeKinds = new Dictionary<string, char>(StringComparer.Ordinal);
        Provinces = Read("provinces", row => ProvinceOf(row, provinceKinds));
        Communes = Read("communes", row => CommuneOf(row, communeKinds));
        Changes = Read("changes", ChangeOf);
        Versions =
        [
            .. Provinces.SelectMany(place => VersionsOf(place.Code, place.Name, provinceKinds[place.Code], "202/2025/QH15")),
            .. Communes.SelectMany(place => VersionsOf(place.Code, place.Name, communeKinds[place.Code], Resolution(place.ProvinceCode))),
        ];
        ByCode = Versions.ToLookup(version => version.Code, StringComparer.Ordinal);
        Predecessors = ReadPredecessors();
        places = Provinces
            .Select(row => (row.Code, Place: new UnitPlace(row.Longitude, row.Latitude, row.Population, row.AreaKm2)))
            .Concat(Communes.Select(row => (row.Code, Place: new UnitPlace(row.Longitude, row.Latitude, row.Population, row.ShownAreaKm2))))
            .ToFrozenDictionary(row => row.Code, row => row.Place, StringComparer.Ordinal);
    }

    public static BuiltInGazetteer Instance => Loaded.Value;

    public static string Fingerprint { get; } =
        BuiltInText.Fingerprint(
            typeof(BuiltInGazetteer).Assembly,
            [.. new[] { "provinces", "communes", "changes", "old-districts", "predecessors" }.Select(Resource)]
        );

    public IReadOnlyList<Province> Provinces { get; }

    public IReadOnlyList<Commune> Communes { get; }

    public IReadOnlyList<PlaceVersion> Versions { get; }

    public IReadOnlyList<Predecessor> Predecessors { get; }

    public IReadOnlyList<PlaceChange> Changes { get; }

    public ILookup<string, PlaceVersion> ByCode { get; }

    /// <summary>The version of a place that holds on a day; the earliest before it existed.</summary>
    public PlaceVersion VersionOn(string code, DateOnly day) =>
        ByCode[code].LastOrDefault(version => version.HoldsOn(day)) ?? ByCode[code].First();

    /// <summary>Where a province or commune lies; null for a code that is not in the tables.</summary>
    public UnitPlace? PlaceOf(string code) => places.GetValueOrDefault(code);

    private IEnumerable<PlaceVersion> VersionsOf(string code, string name, char kind, string document)
    {
        var change = Changes.FirstOrDefault(row => row.Code == code && (row.Kind is "type_change" or "province_to_city"));
        yield return new PlaceVersion
        {
            Code = code,
            ValidFrom = TwoTiersSince,
            ValidTo = change?.Effective.AddDays(-1),
            Kind = KindOf(kind),
            FullName = $"{TypeName(KindOf(kind))} {name}",
            Document = document,
        };
        if (change is not null)
        {
            yield return new PlaceVersion
            {
                Code = code,
                ValidFrom = change.Effective,
                Kind = code.Length == 2 ? PlaceKind.City : PlaceKind.Phuong,
                FullName = change.After,
                Document = change.Document,
            };
        }
    }

    private List<Predecessor> ReadPredecessors()
    {
        var districts = Read("old-districts", row =>
                (Id: row.GetString("id"), Name: row.GetString("district"), Province: row.GetString("province"))
            )
            .ToFrozenDictionary(row => row.Id, StringComparer.Ordinal);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        return Read("predecessors", row =>
        {
            var commune = row.GetString("commune");
            var district = districts[row.GetString("district")];
            return new Predecessor
            {
                CommuneCode = commune,
                Number = numbers[commune] = numbers.GetValueOrDefault(commune) + 1,
                OldCode = row.GetString("old_code"),
                // A district of islands had no communes of its own.
                OldName = row.GetString("old_name") is { Length: > 0 } name ? name : district.Name,
                OldDistrict = district.Name,
                OldProvince = district.Province,
                Extent = ExtentOf(row.GetString("extent")),
                Clause = row.GetString("clause"),
            };
        });
    }

    private string Resolution(string provinceCode) => Provinces.First(place => place.Code == provinceCode).Resolution;

    private static Province ProvinceOf(CsvReader row, Dictionary<string, char> kinds)
    {
        kinds[row.GetString("code")] = row.GetString("kind")[0];
        return new Province
        {
            Code = row.GetString("code"),
            Name = row.GetString("name"),
            AreaKm2 = Decimal(row, "area_km2") ?? 0,
            Population = Whole(row, "population") ?? 0,
            Longitude = Degrees(row, "lon"),
            Latitude = Degrees(row, "lat"),
            MergedFrom = row.GetString("merged_from"),
            Seat = row.GetString("seat"),
            Resolution = row.GetString("resolution"),
        };
    }

    private static Commune CommuneOf(CsvReader row, Dictionary<string, char> kinds)
    {
        kinds[row.GetString("code")] = row.GetString("kind")[0];
        return new Commune
        {
            Code = row.GetString("code"),
            ProvinceCode = row.GetString("province"),
            Name = row.GetString("name"),
            AreaKm2 = Decimal(row, "area_km2"),
            PolygonKm2 = Decimal(row, "polygon_km2"),
            Population = Whole(row, "population"),
            Longitude = Degrees(row, "lon"),
            Latitude = Degrees(row, "lat"),
            Seat = row.GetString("seat"),
            Quality = row.GetString("quality"),
        };
    }

    private static PlaceChange ChangeOf(CsvReader row) =>
        new(
            row.GetString("code"),
            row.GetString("effective").Length == 10
                ? DateOnly.ParseExact(row.GetString("effective"), "yyyy-MM-dd", CultureInfo.InvariantCulture)
                : new DateOnly(2026, 1, 1),
            row.GetString("kind"),
            row.GetString("before"),
            row.GetString("after"),
            row.GetString("document")
        );

    public static string TypeName(PlaceKind kind) =>
        kind switch
        {
            PlaceKind.Province => "Tỉnh",
            PlaceKind.City => "Thành phố",
            PlaceKind.Xa => "Xã",
            PlaceKind.Phuong => "Phường",
            _ => "Đặc khu",
        };

    private static PlaceKind KindOf(char kind) =>
        kind switch
        {
            't' => PlaceKind.Province,
            'c' => PlaceKind.City,
            'x' => PlaceKind.Xa,
            'p' => PlaceKind.Phuong,
            'd' => PlaceKind.DacKhu,
            _ => throw new FormatException($"Unknown kind of place '{kind}'."),
        };

    private static PredecessorExtent ExtentOf(string extent) =>
        extent switch
        {
            "w" => PredecessorExtent.Whole,
            "p" => PredecessorExtent.Part,
            "k" => PredecessorExtent.Kept,
            "t" => PredecessorExtent.TypeChanged,
            "n" => PredecessorExtent.Renamed,
            _ => throw new FormatException($"Unknown extent '{extent}'."),
        };

    private static decimal? Decimal(CsvReader row, string column) =>
        row.GetString(column) is { Length: > 0 } text ? decimal.Parse(text, CultureInfo.InvariantCulture) : null;

    private static int? Whole(CsvReader row, string column) =>
        row.GetString(column) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    private static double Degrees(CsvReader row, string column) => double.Parse(row.GetString(column), CultureInfo.InvariantCulture);

    private static List<T> Read<T>(string table, Func<CsvReader, T> row)
    {
        using var reader = CsvReader.Create(BuiltInText.Open(typeof(BuiltInGazetteer).Assembly, Resource(table)));
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    private static string Resource(string table) => $"ThongSuot.Territory.BuiltIn.{table}.csv";
}

/// <summary>A change of type, name or code after 1/7/2025.</summary>
internal sealed record PlaceChange(string Code, DateOnly Effective, string Kind, string Before, string After, string Document);
