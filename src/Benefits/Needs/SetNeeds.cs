using Microsoft.EntityFrameworkCore;
using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Benefits.Needs;

/// <summary>One line of the survey as typed.</summary>
internal sealed record NeedInput(Scheme Scheme, int? People, long? Money);

/// <summary>An organisation answers the survey of a year: all lines at once, none is an answer too.</summary>
internal sealed class SetNeeds(WriteGate gate, BenefitSettlement settlement)
{
    public Task<Result> RunAsync(string unitPath, int year, IReadOnlyList<NeedInput> lines, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync(
            deed,
            async (write, token) =>
            {
                if (settlement.UnitsOf(seat).All(unit => unit.Path != unitPath))
                {
                    return BenefitRefusals.ForeignUnit;
                }

                var needs = write.Db.LeaveNeeds;
                var known = await needs
                    .Where(row => row.UnitPath == unitPath && row.Year == year)
                    .ToDictionaryAsync(row => row.Scheme, token);
                foreach (var line in lines)
                {
                    if (!known.TryGetValue(line.Scheme, out var need))
                    {
                        need = new LeaveNeed
                        {
                            Id = Guid.CreateVersion7(),
                            ProvinceCode = seat.ProvinceCode,
                            UnitPath = unitPath,
                            Year = year,
                            Scheme = line.Scheme,
                        };
                        needs.Add(need);
                    }

                    if (need.Set(line.People ?? 0, line.Money ?? 0, seat.Signature, write.Deed.At).Refusal is { } refusal)
                    {
                        return refusal;
                    }
                }

                write.Record(
                    "benefit.needs-set",
                    "benefit-list",
                    seat.SeatId.Value,
                    seat.ProvinceCode,
                    unitPath,
                    $"Khảo sát nhu cầu nghỉ năm {year}: {VietnameseFormat.Number(lines.Sum(line => line.People ?? 0))} người",
                    new { year }
                );
                return Result.Done;
            },
            ct
        );
}
