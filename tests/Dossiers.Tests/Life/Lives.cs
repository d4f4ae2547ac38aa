using FsCheck;
using FsCheck.Fluent;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.WorkingTime;
using Result = ThongSuot.Platform.Results.Result;

namespace ThongSuot.Dossiers.Tests.Life;

/// <summary>One thing tried with a dossier.</summary>
/// <param name="Allowed">One that the state allows, if there is any.</param>
/// <param name="Minutes">How long after the one before.</param>
internal sealed record Attempt(bool Allowed, int Act, SeatId Officer, int Minutes);

/// <summary>
/// Random lives of a dossier. What is tried, by whom and when are drawn apart: one number for all would tie each act to a few
/// times. Half of the tries are acts that the state allows, or long lives would be made of refusals.
/// </summary>
internal static class Lives
{
    private static readonly DossierAct[] Acts = Enum.GetValues<DossierAct>();

    // Drawn less often, or a life is over before anything happened in it.
    private static readonly DossierAct[] Endings =
    [
        DossierAct.RejectReception,
        DossierAct.Resolve,
        DossierAct.Refuse,
        DossierAct.Withdraw,
        DossierAct.Stop,
    ];

    // Two, or nothing is ever sent back to the one before.
    private static readonly SeatId[] Officers = [Sample.Officer, SeatId.New()];

    public static Arbitrary<List<Attempt>> Any { get; } =
        (
            from allowed in Gen.Elements(true, false)
            from act in Gen.Choose(0, 999)
            from officer in Gen.Elements(Officers)
            from minutes in Gen.Choose(0, 700)
            select new Attempt(allowed, act, officer, minutes)
        )
            .ListOf()
            .Select(list => list.ToList())
            .ToArbitrary();

    public static (DossierAct Act, Result Result) Try(Sample sample, Attempt attempt, DateTimeOffset now)
    {
        DossierAct[] allowed = attempt.Allowed ? [.. Acts.Where(act => DossierTransitions.Allows(act, sample.Dossier.Status))] : [];
        DossierAct[] onward = [.. allowed.Except(Endings)];
        var among =
            attempt.Act % 4 > 0 && onward.Length > 0 ? onward
            : allowed.Length > 0 ? allowed
            : Acts;
        var act = among[attempt.Act / 4 % among.Length];
        return (act, Do(sample, act, attempt.Officer, Sample.Law(now)));
    }

    private static Result Do(Sample sample, DossierAct act, SeatId officer, DossierLaw law)
    {
        var (dossier, procedure) = (sample.Dossier, sample.Procedure);
        return act switch
        {
            DossierAct.Accept => dossier.Accept(procedure, "A", law),
            DossierAct.RejectReception => dossier.RejectReception("lý do", "A", law),
            DossierAct.Assign => dossier.Assign(procedure, officer, "B", "/25/08593/van-phong/", "A", law),
            DossierAct.Forward => dossier.Forward(procedure, "B", law),
            DossierAct.SendBack => dossier.SendBack(procedure, "lý do", "A", law),
            DossierAct.AskSupplement => dossier.AskSupplement("thiếu", "B", law),
            DossierAct.TakeSupplement => dossier.TakeSupplement(procedure, "A", law),
            DossierAct.AskPayment => dossier.AskPayment(1000, "phí", "B", law),
            DossierAct.TakePayment => dossier.TakePayment(procedure, law),
            DossierAct.Extend => dossier.Extend(law.Calendar.NextWorkingDay(law.Today.AddDays(20)), "chậm", "B", law),
            DossierAct.Consult => dossier.Consult(new("/25/so-y-te/", "Sở Y tế"), "ý kiến", law.Now.AddDays(3), law),
            DossierAct.AnswerConsultation => dossier.AnswerConsultation("đồng ý", "C", law),
            DossierAct.Resolve => dossier.Resolve("1", false, "A", law),
            DossierAct.Refuse => dossier.Refuse("không đủ", "A", law),
            DossierAct.Withdraw => dossier.Withdraw("đổi ý", "A", law),
            DossierAct.Stop => dossier.Stop("dừng", "A", law),
            DossierAct.Reopen => dossier.Reopen(procedure, "sai tên", "A", law),
            _ => dossier.Return("A", law),
        };
    }
}
