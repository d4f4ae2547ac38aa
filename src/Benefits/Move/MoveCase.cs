using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Funds;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Signing;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Benefits.Move;

/// <summary>What an act may carry; each reads its own part.</summary>
internal sealed record MoveInput
{
    public string Content { get; init; } = string.Empty;

    public string Number { get; init; } = string.Empty;

    public DateOnly? On { get; init; }

    public string SignerTitle { get; init; } = string.Empty;

    public string SignerName { get; init; } = string.Empty;

    public long? Amount { get; init; }

    public FundSource Fund { get; init; }

    /// <summary>The budget line it is paid out of; null where none is named.</summary>
    public Guid? Line { get; init; }

    /// <summary>The facts as a recalculation takes them; null to keep them.</summary>
    public PolicyFacts? Facts { get; init; }
}

/// <summary>Does one act on one case: open within the scope, ask whether the seat may, let the case decide, settle.</summary>
internal sealed class MoveCase(
    WriteGate gate,
    BenefitSettlement settlement,
    IEnumerable<IStaffFile> staff,
    ISigningPower power,
    IEnumerable<IFundLines> funds
)
{
    /// <returns>The code of the case, or why it could not be done.</returns>
    public Task<Result<string>> RunAsync(string code, CaseAct act, MoveInput input, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(deed, (write, token) => MoveAsync(write, code, act, input, seat, token), ct);

    /// <summary>The act within a write: several cases are approved in one.</summary>
    public async Task<Result<string>> MoveAsync(Write write, string code, CaseAct act, MoveInput input, Seat seat, CancellationToken ct)
    {
        if (await BenefitSettlement.OpenAsync(write.Db, code, seat.Scope, ct) is not { } row)
        {
            return BenefitRefusals.NotFound;
        }

        if (BenefitCompetence.Against(act, row, seat) is { } against)
        {
            return against;
        }

        if (
            act == CaseAct.Approve
            && (
                await power.AskAsync(
                    write.Db,
                    new(seat, DecisionSubjects.Benefit, seat.SpeaksFor, OfficeClock.DayOf(write.Deed.At), input.Content),
                    ct
                )
            ).Against
                is { } noPower
        )
        {
            return noPower;
        }

        var before = (row.State, row.Counted);
        var at = write.Deed.At;
        var done = act is CaseAct.Decide or CaseAct.Pay or CaseAct.TakeRefund or CaseAct.Reemploy
            ? Money(row, act, input, seat, at)
            : Judge(row, act, input, seat, at);
        if (done.IsRefused)
        {
            return done.Refusal;
        }

        if (act == CaseAct.Pay && await DrawAsync(write, row, input, seat, ct) is { } undrawn)
        {
            return undrawn;
        }

        BenefitSettlement.Settle(
            write,
            row,
            before,
            CaseActs.Forms.Of(act).Slug,
            TextOf(row, act, input),
            new
            {
                total = row.Total,
                paid = row.PaidTotal,
                calculation = row.CalculationNumber,
                amount = input.Amount,
            }
        );
        Tell(write, row, act);
        if (act == CaseAct.Decide && Schemes.Of(row.Scheme).IsLeaving)
        {
            await LeaveAsync(write, row, ct);
        }

        return row.Code;
    }

    /// <summary>Takes what was paid out of the line that was named, in the same write; without one only where none is asked for.</summary>
    private async Task<Refusal?> DrawAsync(Write write, BenefitCase row, MoveInput input, Seat seat, CancellationToken ct)
    {
        if (funds.FirstOrDefault() is not { } budget)
        {
            return null;
        }

        if (input.Line is not { } line)
        {
            return budget.IsRequired(input.On!.Value) ? BenefitRefusals.LineMissing : null;
        }

        var draw = new FundDraw(
            line,
            row.UnitPath,
            input.Amount!.Value,
            input.On!.Value,
            input.Number.Trim(),
            $"Chi trả chế độ, hồ sơ {row.Code}",
            $"Quyết định số {row.Decisions[^1].Number}",
            $"Theo hồ sơ {row.Code}"
        );
        if (!(await budget.DrawAsync(write, draw, seat, ct)).TryGet(out var entry, out var refusal))
        {
            return refusal;
        }

        row.DrawLast(entry);
        return null;
    }

    /// <summary>Whoever is paid off holds no post from the day of leaving on.</summary>
    private async Task LeaveAsync(Write write, BenefitCase row, CancellationToken ct)
    {
        var leaver = new Leaver(
            row.ProvinceCode,
            row.StaffCode,
            row.UnitPath,
            row.PersonName,
            PolicyFacts.Load(row.Facts).BirthOn,
            row.LeaveOn,
            $"nghỉ theo {Schemes.Of(row.Scheme).Citation}, Quyết định số {row.Decisions[^1].Number}"
        );
        foreach (var file in staff)
        {
            await file.LeaveAsync(write, leaver, ct);
        }
    }

    private Result Judge(BenefitCase row, CaseAct act, MoveInput input, Seat seat, DateTimeOffset at)
    {
        var (rules, by) = (settlement.Rules, seat.Signature);
        switch (act)
        {
            case CaseAct.Submit:
                return row.Submit(Eligibility.Of(row.Scheme, PolicyFacts.Load(row.Facts), rules));
            case CaseAct.Approve:
                return row.Approve(seat.AccountId);
            case CaseAct.Return:
                return row.Return(input.Content);
            case CaseAct.Object:
                return row.Object(input.Content, by, at);
            case CaseAct.RejectObjection:
                return row.RejectObjection(input.Content, by, at);
            case CaseAct.ConfirmPaid or CaseAct.TurnDownPaid:
                return row.Decide(act, input.Content, seat, at, OfficeClock.DayOf(at));
            case CaseAct.Withdraw:
                return row.Withdraw(input.Content, OfficeClock.DayOf(at));
            default:
                var facts = input.Facts ?? PolicyFacts.Load(row.Facts);
                if ((row.Particulars with { Facts = facts }).Problems().FirstOrDefault() is { } problem)
                {
                    return problem;
                }

                var eligibility = Eligibility.Of(row.Scheme, facts, rules);
                return row.Recalculate(
                    facts,
                    eligibility,
                    eligibility.IsEligible ? PolicyCalculator.Run(row.Scheme, facts, rules) : null,
                    input.Content,
                    seat,
                    at
                );
        }
    }

    private Result Money(BenefitCase row, CaseAct act, MoveInput input, Seat seat, DateTimeOffset at)
    {
        var (today, by) = (OfficeClock.DayOf(at), seat.Signature);
        return act switch
        {
            CaseAct.Decide => row.Decide(input.Number.Trim(), input.On, input.SignerTitle.Trim(), input.SignerName.Trim(), by, at, today),
            CaseAct.Pay when string.IsNullOrWhiteSpace(input.Number) => BenefitRefusals.VoucherMissing,
            CaseAct.Pay when input.Line is not null && AgainstFund(row, input.Fund) is { } wrong => wrong,
            CaseAct.Pay => Pay(row, input, seat, at, today),
            CaseAct.TakeRefund => row.TakeRefund(input.Amount, input.On, input.Number, by, at, today),
            _ => row.Reemploy(input.On, input.Content, (int)(settlement.Rules.Find("nd154.refund-within", row.LeaveOn)?.Value ?? 0), today),
        };
    }

    /// <summary>Recorded by one, it waits for a leader's word: on its budget line, or here.</summary>
    private static Result Pay(BenefitCase row, MoveInput input, Seat seat, DateTimeOffset at, DateOnly today)
    {
        var paid = row.Pay(input.Amount, input.On, input.Fund, input.Number, seat.Signature, at, today, input.Content, waits: true);
        if (!paid.IsRefused)
        {
            row.Payments[^1].AskedBy = seat.AccountId;
        }

        return paid;
    }

    /// <summary>A line is of the unit's own budget: money of another level is not in it.</summary>
    private static Refusal? AgainstFund(BenefitCase row, FundSource fund) =>
        fund == (new UnitPath(row.UnitPath).IsCommune ? FundSource.ProvinceBudget : FundSource.CommuneBudget)
            ? BenefitRefusals.FundNotOfLine
            : null;

    private static string TextOf(BenefitCase row, CaseAct act, MoveInput input)
    {
        var past = CaseActs.Forms.Of(act).Past;
        return act switch
        {
            CaseAct.Submit or CaseAct.Approve => $"{past}: {VietnameseFormat.Money(row.Total)}",
            CaseAct.Decide => $"{past} {input.Number.Trim()}: {VietnameseFormat.Money(row.DecidedTotal)}",
            CaseAct.Pay =>
                $"{past} {VietnameseFormat.Money(input.Amount ?? 0)} từ {BenefitLabels.Of(input.Fund).ToLowerInvariant()}; còn {VietnameseFormat.Money(row.LeftToPay)}{(input.On is { } on && row.PaysEarly(on) ? $"; chi trước ngày nghỉ {VietnameseFormat.Date(row.LeaveOn)}: {input.Content}" : string.Empty)}",
            CaseAct.TakeRefund => $"{past} {VietnameseFormat.Money(input.Amount ?? 0)}; còn {VietnameseFormat.Money(row.LeftToRefund)}",
            CaseAct.Reemploy =>
                $"{past} ngày {VietnameseFormat.Date(row.ReemployedOn!.Value)}: phải hoàn trả {VietnameseFormat.Money(row.RefundDue)}",
            CaseAct.Recalculate => $"{past}, lần {row.CalculationNumber}: {VietnameseFormat.Money(row.Total)}",
            _ => past,
        };
    }

    private static void Tell(Write write, BenefitCase row, CaseAct act)
    {
        var toProvince = act is CaseAct.Submit or CaseAct.Object;
        if (act == CaseAct.Pay && row.Payments[^1].EntryCode is null)
        {
            write.Tell(row.UnitPath, null, $"Hồ sơ chế độ {row.Code}: khoản chi chờ lãnh đạo xác nhận", $"/che-do/{row.Code}");
        }

        if (
            !toProvince
            && act
                is not (
                    CaseAct.TurnDownPaid
                    or CaseAct.Approve
                    or CaseAct.Return
                    or CaseAct.Decide
                    or CaseAct.Recalculate
                    or CaseAct.RejectObjection
                )
        )
        {
            return;
        }

        // A notice names the case alone: whoever opens it leaves a deed.
        write.Tell(
            toProvince ? UnitPath.OfHomeAffairs(row.ProvinceCode) : row.UnitPath,
            null,
            $"Hồ sơ chế độ {row.Code}: {CaseActs.Forms.Of(act).Past.ToLowerInvariant()}",
            $"/che-do/{row.Code}"
        );
    }
}
