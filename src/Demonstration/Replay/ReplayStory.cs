using ThongSuot.Demonstration.Dossiers;
using ThongSuot.Dossiers;
using ThongSuot.Dossiers.Lateness;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Platform.Writing;
using ThongSuot.Procedures;

namespace ThongSuot.Demonstration.Replay;

/// <summary>
/// Lets one planned dossier live to its fate, each act by its own person at its own working moment, through the domain's methods.
/// </summary>
/// <param name="end">End of the last working day of the period: nothing happens after it.</param>
internal sealed class ReplayStory(DossierSettlement settlement, ReplayPeople people, UsualPapers papers, DateTimeOffset end, Random random)
{
    /// <exception cref="InvalidOperationException">The domain refused an act: the plan and the rules contradict each other.</exception>
    public (Dossier Dossier, LateDossier? Late) Live(Write write, PlannedDossier plan, string code)
    {
        var (counter, leader, procedure) = (people.Counter(plan.Reception), people.Leader(plan.Owner), plan.Procedure);
        var officer = people.Officer(
            plan.Owner,
            plan.Owner.Kind == ThongSuot.Territory.UnitKind.Commune ? procedure.CommuneOfficeSlug : string.Empty
        );
        var dossier = Create(plan, code);
        var law = settlement.LawFor(plan.Owner.Path, plan.Arrival);
        var calendar = law.Calendar;
        DossierLaw At(DateTimeOffset moment) => settlement.LawFor(plan.Owner.Path, moment);
        void Do(string act, string text, Seat seat, DateTimeOffset at, Func<Result> change)
        {
            var before = DossierSettlement.Before(dossier);
            if (change().Refusal is { } refusal)
            {
                throw new InvalidOperationException($"{code} {plan.Fate}: {act} at {at:O}: {refusal.Message}");
            }

            // "Before" already has the new state: what the portal showed then is not sent again now.
            DossierSettlement.Settle(write.As(Actor.From(seat), at), dossier, before with { Status = dossier.Status }, act, text);
        }

        dossier.Register(counter.Signature, law);
        Do("received", "Tiếp nhận", counter, plan.Arrival, () => dossier.Accept(procedure, counter.Signature, law));
        var latest = dossier.DueAt is { } due && due < end ? due : end;
        var length = calendar.WorkingTimeBetween(plan.Arrival, latest);
        var pace = plan.Fate == Fate.Open ? 1 : 0.3 + (0.65 * random.NextDouble());
        DateTimeOffset Moment(double share) => calendar.AddWorkingTime(plan.Arrival, length * (share * pace));
        var assigned = Moment(0.1);
        Do("phan-cong", $"Phân công cho {officer.PersonName}", leader, assigned, () =>
            dossier.Assign(procedure, officer.SeatId, officer.Signature, officer.UnitPath, leader.Signature, At(assigned))
        );
        var signed =
            plan.Fate == Fate.Overdue
                ? calendar.AddWorkingTime(latest, calendar.WorkingTimeBetween(latest, end) * (0.1 + (0.85 * random.NextDouble())))
                : Moment(0.97);
        var forwarded = Moment(0.8);
        switch (plan.Fate)
        {
            case Fate.InTime or Fate.Overdue:
                Do("chuyen-buoc", "Trình ký", officer, forwarded, () => dossier.Forward(procedure, officer.Signature, At(forwarded)));
                Do("ky-ket-qua", "Ký kết quả", leader, signed, () =>
                    dossier.Resolve($"{random.Next(1, 900)}/UBND", hasDocument: false, leader.Signature, At(signed))
                );
                var returned = calendar.AddWorkingTime(signed, TimeSpan.FromHours(0.5 + (random.NextDouble() * 12)));
                if (returned <= end)
                {
                    Do("tra-ket-qua", "Trả kết quả", counter, returned, () => dossier.Return(counter.Signature, At(returned)));
                }

                break;
            case Fate.Refused:
                Do("tu-choi", "Từ chối giải quyết", leader, forwarded, () =>
                    dossier.Refuse("Không đủ điều kiện theo quy định của thủ tục.", leader.Signature, At(forwarded))
                );
                break;
            case Fate.Withdrawn:
                Do("rut", "Công dân rút hồ sơ", counter, forwarded, () =>
                    dossier.Withdraw("Người nộp đề nghị rút.", counter.Signature, At(forwarded))
                );
                break;
            case Fate.Stopped:
                Do("dung", "Dừng giải quyết", leader, forwarded, () =>
                    dossier.Stop("Người nộp không còn nhu cầu.", leader.Signature, At(forwarded))
                );
                break;
        }

        return (dossier, Late(write, dossier, At(signed)));
    }

    private static LateDossier? Late(Write write, Dossier dossier, DossierLaw law)
    {
        if (dossier.Outcome != DossierOutcome.Overdue)
        {
            return null;
        }

        var late = LateDossier.Of(dossier, TimeSplit.Of(dossier, law.Calendar, [], law.Now));
        LatenessSettlement.CountLateness(write, late, late.Cause, 1);
        return late;
    }

    private Dossier Create(PlannedDossier plan, string code)
    {
        var (name, phone, procedure) = (SyntheticPeople.Name(random), SyntheticPeople.Phone(random), plan.Procedure);
        var dossier = new Dossier
        {
            Id = DossierId.New(),
            Code = code,
            ProvinceCode = plan.Owner.ProvinceCode,
            ProcedureId = procedure.Id,
            ProcedureCode = procedure.Code,
            ProcedureName = procedure.Name,
            FieldSlug = procedure.FieldSlug,
            Channel = plan.Channel,
            ReceptionPath = plan.Reception.Path,
            OwnerPath = plan.Owner.Path,
            ApplicantName = name,
            ApplicantPhone = phone,
            PhoneTail = phone[^4..],
            SearchText = Dossier.SearchTextOf(code, name, procedure.Name),
            RegisteredAt = plan.Arrival,
        };
        dossier.Papers.AddRange(
            papers
                .Of(procedure)
                .Select(
                    (paper, at) =>
                        new DossierPaper
                        {
                            Id = Guid.CreateVersion7(),
                            ProvinceCode = dossier.ProvinceCode,
                            DossierId = dossier.Id,
                            Number = at + 1,
                            Name = paper,
                            Provided = true,
                        }
                )
        );
        return dossier;
    }
}
