using ThongSuot.Dossiers;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Procedures;

namespace ThongSuot.Demonstration.Dossiers;

/// <summary>
/// Which procedures people come for: the field mix seen in one ward's first week (certification 58%, civil status 15%, business 7%, other
/// same-day 7%, land 6%, construction 2.5%, social 2%), softened so that every field is seen in a demonstration.
/// </summary>
internal sealed class ProcedureMix
{
    private static readonly (string Field, int Share)[] Shares =
    [
        ("chứng thực", 40),
        ("hộ tịch", 20),
        ("doanh nghiệp", 8),
        ("hộ kinh doanh", 4),
        ("đất đai", 12),
        ("xây dựng", 6),
        ("bảo trợ xã hội", 5),
        ("người có công", 5),
    ];

    private const string ProvinceCode = "25";

    private readonly List<(ProcedureVersion[] Procedures, int Share)> fields;
    private readonly int total;

    public ProcedureMix(Catalogue catalogue, DateOnly today)
    {
        var offered = catalogue
            .Fields.SelectMany(field => catalogue.Search(field.Name, today, 40, ProvinceCode))
            .Where(version =>
                version is { IsOurs: true, DirectLimit.Unit: not TimeLimitUnit.None } && (version.AtCommune || version.AtProvince)
            )
            .DistinctBy(version => version.Id)
            .ToList();
        fields =
        [
            .. Shares
                .Select(share =>
                    (
                        offered
                            .Where(version => version.AtCommune && version.Field.Contains(share.Field, StringComparison.OrdinalIgnoreCase))
                            .Take(8)
                            .ToArray(),
                        share.Share
                    )
                )
                .Append((offered.Where(version => version.AtProvince).Take(60).ToArray(), 12))
                .Where(group => group.Item1.Length > 0),
        ];
        total = fields.Sum(group => group.Share);
    }

    public IEnumerable<ProcedureVersion> All => fields.SelectMany(group => group.Procedures);

    public ProcedureVersion Next(Random random)
    {
        var at = random.Next(total);
        foreach (var (procedures, share) in fields)
        {
            at -= share;
            if (at < 0)
            {
                return procedures[random.Next(procedures.Length)];
            }
        }

        return fields[0].Procedures[0];
    }
}
