using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;
using ThongSuot.Support.Cover;
using ThongSuot.Support.Digital;
using ThongSuot.Support.Systems;
using ThongSuot.Support.Teams;
using ThongSuot.Support.Training;

namespace ThongSuot.Support;

internal static class SupportTables
{
    extension(Db db)
    {
        public DbSet<SeatAbsence> SeatAbsences => db.Set<SeatAbsence>();

        public DbSet<CoverPart> CoverParts => db.Set<CoverPart>();

        public DbSet<RapidMember> RapidMembers => db.Set<RapidMember>();

        public DbSet<OnCallDay> OnCallDays => db.Set<OnCallDay>();

        public DbSet<RapidSummary> RapidSummaries => db.Set<RapidSummary>();

        public DbSet<DigitalTeam> DigitalTeams => db.Set<DigitalTeam>();

        public DbSet<TeamVisit> TeamVisits => db.Set<TeamVisit>();

        public DbSet<PlannedWork> PlannedWorks => db.Set<PlannedWork>();

        public DbSet<TrainingSession> TrainingSessions => db.Set<TrainingSession>();

        public DbSet<TrainingPerson> TrainingPeople => db.Set<TrainingPerson>();
    }

    public static void Map(ModelBuilder model)
    {
        MapTeams(model);
        MapDigital(model);
        MapTraining(model);
        model.Entity<SeatAbsence>(row =>
        {
            row.ToTable("support_seat_absences");
            row.ByProvince();
            row.Property(entity => entity.Id).ValueGeneratedNever();
            row.Property(entity => entity.Version).IsConcurrencyToken();
            row.Property(entity => entity.Note).HasMaxLength(SeatAbsence.NoteLength);
            row.Ignore(entity => entity.State);
            row.HasMany(entity => entity.Parts).WithOne().HasForeignKey(part => part.AbsenceId).OnDelete(DeleteBehavior.Cascade);
            row.HasIndex(entity => entity.Code).IsUnique();
            row.HasIndex(entity => new { entity.UnitPath, entity.To });
        });
        model.Entity<CoverPart>(row =>
        {
            row.ToTable("support_cover_parts");
            row.ByProvince();
            row.Property(entity => entity.Id).ValueGeneratedNever();
            row.Ignore(entity => entity.Decided);
            row.Ignore(entity => entity.Days);
            row.HasIndex(entity => new { entity.AccountId, entity.To });
        });
    }

    private static void MapTeams(ModelBuilder model)
    {
        model.Entity<RapidMember>(row =>
        {
            row.ToTable("support_rapid_members");
            row.ByProvince();
            row.Property(entity => entity.Id).ValueGeneratedNever();
            row.Property(entity => entity.Version).IsConcurrencyToken();
            row.Property(entity => entity.Phone).HasMaxLength(RapidMember.PhoneLength);
            row.Ignore(entity => entity.Signature);
            row.HasIndex(entity => entity.SeatId).IsUnique();
        });
        model.Entity<OnCallDay>(row =>
        {
            row.ToTable("support_on_call");
            row.ByProvince();
            row.HasKey(entity => new
            {
                entity.ProvinceCode,
                entity.Day,
                entity.MemberId,
            });
        });
        model.Entity<RapidSummary>(row =>
        {
            row.ToTable("support_rapid_summaries");
            row.ByProvince();
            row.HasKey(entity => new { entity.ProvinceCode, entity.Day });
        });
    }

    private static void MapDigital(ModelBuilder model)
    {
        model.Entity<DigitalTeam>(row =>
        {
            row.ToTable("support_digital_teams");
            row.ByProvince();
            row.Property(entity => entity.Id).ValueGeneratedNever();
            row.Property(entity => entity.Version).IsConcurrencyToken();
            row.Property(entity => entity.Hamlet).HasMaxLength(DigitalTeam.NameLength);
            row.Property(entity => entity.LeadName).HasMaxLength(DigitalTeam.NameLength);
            row.Property(entity => entity.Members).HasMaxLength(DigitalTeam.MembersLength);
            row.Property(entity => entity.DecisionNumber).HasMaxLength(DigitalTeam.NumberLength);
            row.Ignore(entity => entity.People);
            row.HasIndex(entity => entity.Code).IsUnique();
            row.HasIndex(entity => new { entity.UnitPath, entity.Hamlet }).IsUnique();
        });
        model.Entity<TeamVisit>(row =>
        {
            row.ToTable("support_team_visits");
            row.ByProvince();
            row.Property(entity => entity.Id).ValueGeneratedNever();
            row.Property(entity => entity.Note).HasMaxLength(SupportRefusals.TextLength);
            row.Ignore(entity => entity.Helped);
            row.HasIndex(entity => new { entity.TeamId, entity.On });
            row.HasIndex(entity => entity.On);
            row.HasOne<DigitalTeam>().WithMany().HasForeignKey(entity => entity.TeamId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<PlannedWork>(row =>
        {
            row.ToTable("support_planned_works");
            row.ByProvince();
            row.Property(entity => entity.Id).ValueGeneratedNever();
            row.Property(entity => entity.Version).IsConcurrencyToken();
            row.Property(entity => entity.System).HasMaxLength(ThongSuot.Territory.SharedSystems.CodeLength);
            row.Property(entity => entity.What).HasMaxLength(SupportRefusals.TextLength);
            row.Property(entity => entity.Meanwhile).HasMaxLength(SupportRefusals.TextLength);
            row.Property(entity => entity.UrgentBecause).HasMaxLength(SupportRefusals.TextLength);
            row.HasIndex(entity => entity.Code).IsUnique();
            row.HasIndex(entity => entity.To);
        });
    }

    private static void MapTraining(ModelBuilder model)
    {
        model.Entity<TrainingSession>(row =>
        {
            row.ToTable("support_trainings");
            row.ByProvince();
            row.Property(entity => entity.Id).ValueGeneratedNever();
            row.Property(entity => entity.Version).IsConcurrencyToken();
            row.Property(entity => entity.Title).HasMaxLength(TrainingSession.TextLength);
            row.Property(entity => entity.Place).HasMaxLength(TrainingSession.TextLength);
            row.Property(entity => entity.Trainer).HasMaxLength(TrainingSession.TextLength);
            row.Property(entity => entity.HandsOn).HasMaxLength(SupportRefusals.TextLength);
            row.Property(entity => entity.CancelledBecause).HasMaxLength(SupportRefusals.TextLength);
            row.Ignore(entity => entity.Person);
            row.HasIndex(entity => entity.Code).IsUnique();
            row.HasIndex(entity => new
            {
                entity.State,
                entity.Kind,
                entity.FieldKey,
                entity.On,
            });
            row.HasIndex(entity => entity.On);
        });
        model.Entity<TrainingPerson>(row =>
        {
            row.ToTable("support_training_people");
            row.ByProvince();
            row.HasKey(entity => new { entity.TrainingId, entity.SeatId });
            row.Property(entity => entity.Version).IsConcurrencyToken();
            row.HasIndex(entity => entity.AccountId);
            row.HasOne<TrainingSession>().WithMany().HasForeignKey(entity => entity.TrainingId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}
