using Microsoft.EntityFrameworkCore;
using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Benefits.File;

/// <summary>
/// Files a case, or changes one that is still a draft, and calculates it. What is not eligible is kept as a draft with its
/// reasons.
/// </summary>
internal sealed class FileCase(WriteGate gate, BenefitSettlement settlement, IEnumerable<IStaffFile> staff)
{
    /// <returns>The code of the case.</returns>
    public Task<Result<string>> RunAsync(string unitPath, CaseParticulars particulars, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                if (settlement.UnitsOf(seat).All(unit => unit.Path != unitPath))
                {
                    return BenefitRefusals.ForeignUnit;
                }

                if (await ProblemAsync(write, unitPath, particulars, token) is { } problem)
                {
                    return problem;
                }

                if (await EarlierAsync(write.Db, seat.ProvinceCode, particulars.PersonNumber, null, token) is { } earlier)
                {
                    return earlier;
                }

                var today = OfficeClock.DayOf(write.Deed.At);
                var code = await write.Db.NextCodeAsync("CS", seat.ProvinceCode, today.Year, token);
                var filed = BenefitCase.File(code, seat.ProvinceCode, unitPath, seat.AccountId, today, particulars);
                var counted = Calculate(filed, "Lập hồ sơ", write, settlement.Rules);
                write.Db.BenefitCases.Add(filed);
                BenefitSettlement.Settle(write, filed, null, "filed", $"Lập hồ sơ: {Schemes.Of(filed.Scheme).Name}{counted}");
                return code;
            },
            ct
        );

    public Task<Result<string>> EditAsync(string code, CaseParticulars particulars, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                if (await BenefitSettlement.OpenAsync(write.Db, code, seat.Scope, token) is not { } row)
                {
                    return BenefitRefusals.NotFound;
                }

                if (await ProblemAsync(write, row.UnitPath, particulars, token) is { } problem)
                {
                    return problem;
                }

                if (await EarlierAsync(write.Db, seat.ProvinceCode, particulars.PersonNumber, row.Id, token) is { } earlier)
                {
                    return earlier;
                }

                var before = (row.State, row.Counted);
                if (row.Edit(particulars).Refusal is { } refusal)
                {
                    return refusal;
                }

                var counted = Calculate(row, deed.Reason ?? "Sửa số liệu", write, settlement.Rules);
                BenefitSettlement.Settle(
                    write,
                    row,
                    before,
                    "edited",
                    $"Sửa hồ sơ: {Schemes.Of(row.Scheme).Name}, nghỉ {VietnameseFormat.Date(row.LeaveOn)}{counted}"
                );
                return code;
            },
            ct
        );

    private async Task<Refusal?> ProblemAsync(Write write, string unitPath, CaseParticulars particulars, CancellationToken ct)
    {
        if (
            particulars.Problems().FirstOrDefault() is { } problem
            || (problem = particulars.LateProblem(OfficeClock.DayOf(write.Deed.At))) is not null
        )
        {
            return problem;
        }

        if (particulars.StaffCode is not { } code)
        {
            return null;
        }

        foreach (var file in staff)
        {
            if (await file.OpenAsync(write.Db, new Scope(unitPath), code, ct) is not null)
            {
                return null;
            }
        }

        return BenefitRefusals.StaffUnknown;
    }

    /// <summary>Another case of the same person that is open, or was settled and not taken back.</summary>
    public static async Task<Refusal?> EarlierAsync(Db db, string province, string personNumber, BenefitCaseId? self, CancellationToken ct)
    {
        var cases = db.BenefitCases;
        var found = await cases
            .AsNoTracking()
            .Where(row =>
                row.ProvinceCode == province && row.PersonNumber == personNumber && row.Id != self && row.State != CaseState.Withdrawn
            )
            .OrderByDescending(row => row.FiledOn)
            .Select(row => new
            {
                row.Code,
                row.State,
                row.ReemployedOn,
            })
            .ToListAsync(ct);
        return found.Find(row => row.State != CaseState.Paid) is { } open ? BenefitRefusals.Already(open.Code)
            : found.Find(row => row.ReemployedOn is null) is { } paid ? BenefitRefusals.PersonPaid(paid.Code)
            : null;
    }

    private static string Calculate(BenefitCase row, string reason, Write write, PolicyRules rules)
    {
        var facts = PolicyFacts.Load(row.Facts);
        if (!Eligibility.Of(row.Scheme, facts, rules).IsEligible)
        {
            row.Uncount();
            return ", chưa đủ điều kiện";
        }

        var kept = row.Keep(PolicyCalculator.Run(row.Scheme, facts, rules), reason, write.Deed.Actor.Signature, write.Deed.At);
        return $", {VietnameseFormat.Money(kept.Total)}";
    }
}
