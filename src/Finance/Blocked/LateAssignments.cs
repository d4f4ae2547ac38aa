using ThongSuot.Finance.Board;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;

namespace ThongSuot.Finance.Blocked;

/// <summary>
/// Communes that were given budget and have not given it on within the legal days: one line each, its owner whoever leads the commune. A
/// province that keeps no budget here has no line.
/// </summary>
internal sealed class LateAssignments(FinanceBooks books, UnitLeaders leaders, OfficeClock clock) : IBlockageSource, IUnitFigures
{
    public static readonly BlockageKind Kind = new("du-toan-chua-phan-bo", "Dự toán chưa phân bổ");

    public string Name => "Ngân sách";

    public IReadOnlyList<BlockageKind> Kinds { get; } = [Kind];

    public async Task<IReadOnlyList<Blockage>> ReadAsync(Db db, Scope scope, CancellationToken ct)
    {
        var late = (await BoardReader.LateAsync(db, scope, clock.Today.Year, clock.Today, ct))
            .Values.OrderBy(unit => unit.UnitPath, StringComparer.Ordinal)
            .ToList();
        if (late.Count == 0)
        {
            return [];
        }

        var owners = await leaders.ReadAsync(scope, ct);
        return [.. late.Select(unit => Of(unit, owners.GetValueOrDefault(unit.UnitPath)))];
    }

    public async Task<IReadOnlyList<UnitFigure>> ReadAsync(Db db, string unitPath, CancellationToken ct)
    {
        var sums = await BoardReader.SumsAsync(db, new Scope(unitPath), clock.Today.Year, clock.Today, string.Empty, ct);
        return sums.Count == 0
            ? []
            :
            [
                new(
                    "Ngân sách",
                    $"dòng dự toán, còn {VietnameseFormat.Money(sums.Sum(unit => unit.Assigned - unit.Committed - unit.Spent))}",
                    sums.Sum(unit => unit.Lines),
                    $"/ngan-sach/dong?nam={clock.Today.Year}&don-vi={Uri.EscapeDataString(unitPath)}",
                    false
                ),
                new(
                    "Ngân sách",
                    "dòng dự toán quá hạn phân bổ",
                    sums.Sum(unit => unit.Late?.Lines ?? 0),
                    $"/ngan-sach/dong?nam={clock.Today.Year}&don-vi={Uri.EscapeDataString(unitPath)}&xem={Lines.LineFilter.Late}",
                    true
                ),
            ];
    }

    private Blockage Of(LateSums unit, BlockageOwner? owner)
    {
        var (until, name) = (unit.Since, books.NameOf(unit.UnitPath));
        return new Blockage(
            $"{Kind.Code}/{unit.UnitPath}{clock.Today.Year}",
            Kind.Code,
            $"{name}: {VietnameseFormat.Number(unit.Lines)} dòng dự toán, {VietnameseFormat.Money(unit.Money)} chưa phân bổ",
            $"/ngan-sach/dong?nam={clock.Today.Year}&don-vi={Uri.EscapeDataString(unit.UnitPath)}&xem={Lines.LineFilter.Late}",
            unit.UnitPath,
            OfficeClock.StartOf(until.AddDays(1)),
            OfficeClock.EndOf(until),
            owner,
            "phân bổ dự toán cho đơn vị sử dụng"
        )
        {
            Remedy = new(
                "Phân bổ dự toán đã được giao cho các đơn vị sử dụng ngân sách",
                "Quyết định phân bổ dự toán của UBND xã, phường",
                "Luật Ngân sách nhà nước 89/2025/QH15: UBND giao dự toán trong 5 ngày làm việc sau khi Hội đồng nhân dân quyết định"
            ),
            Cause = new(
                $"{Kind.Code}/{clock.Today.Year}",
                "xã, phường chưa phân bổ dự toán đúng hạn",
                $"/ngan-sach?nam={clock.Today.Year}&xem=cham"
            ),
        };
    }
}
