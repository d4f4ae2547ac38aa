using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties.Bodies;
using ThongSuot.Difficulties.Guide;
using ThongSuot.Difficulties.Rapid;
using ThongSuot.Difficulties.Talk;
using ThongSuot.Difficulties.Visits;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Difficulties;

internal static class DifficultyTables
{
    extension(Db db)
    {
        public DbSet<Difficulty> Difficulties => db.Set<Difficulty>();

        public DbSet<HoldingPeriod> HoldingPeriods => db.Set<HoldingPeriod>();

        public DbSet<DifficultyAnswer> DifficultyAnswers => db.Set<DifficultyAnswer>();

        public DbSet<DifficultyEscalation> DifficultyEscalations => db.Set<DifficultyEscalation>();

        public DbSet<Recommendation> Recommendations => db.Set<Recommendation>();

        public DbSet<Guidance> Guidance => db.Set<Guidance>();

        public DbSet<DifficultyNote> DifficultyNotes => db.Set<DifficultyNote>();

        public DbSet<GuidanceUse> GuidanceUses => db.Set<GuidanceUse>();

        public DbSet<AnsweringBody> AnsweringBodies => db.Set<AnsweringBody>();

        public DbSet<FieldVisit> FieldVisits => db.Set<FieldVisit>();

        public DbSet<RapidRequest> RapidRequests => db.Set<RapidRequest>();
    }

    public static void Map(ModelBuilder model)
    {
        model.Entity<Difficulty>(difficulty =>
        {
            difficulty.ToTable("difficulties_difficulties");
            difficulty.ByProvince();
            difficulty.Property(row => row.Id).ValueGeneratedNever();
            difficulty.Property(row => row.Version).IsConcurrencyToken();
            difficulty.Ignore(row => row.IsClosed);
            difficulty.Ignore(row => row.Current);
            difficulty.Ignore(row => row.IsWithBody);
            difficulty.Ignore(row => row.IsContested);
            difficulty.HasIndex(row => row.Code).IsUnique();
            // Lists of a province by state and due time.
            difficulty.HasIndex(row => new
            {
                row.ProvinceCode,
                row.Status,
                row.DueAt,
            });
            // What waits for a body or a person now, and the open figures by age and field: open rows alone.
            difficulty
                .HasIndex(row => new
                {
                    row.ProvinceCode,
                    row.LeadPath,
                    row.DueAt,
                    row.Field,
                    row.OpenedOn,
                    row.Status,
                    row.PersonSeatId,
                    row.Id,
                })
                .HasFilter("closed_at IS NULL")
                .HasDatabaseName("IX_difficulties_open");
            // What is new in a province.
            // What a whole province owes, the most overdue first, and the explanations it waits for: the first page of leaders.
            difficulty
                .HasIndex(row => new
                {
                    row.ProvinceCode,
                    row.DueAt,
                    row.Code,
                })
                .HasFilter("closed_at IS NULL AND status <> 'Answered'")
                .HasDatabaseName("IX_difficulties_owed");
            difficulty
                .HasIndex(row => new { row.ProvinceCode, row.ExplainBy })
                .HasFilter("explain_by IS NOT NULL")
                .HasDatabaseName("IX_difficulties_explain");
            difficulty.HasIndex(row => new { row.ProvinceCode, row.OpenedOn });
            // Drafts that wait for a leader of their body: few, and looked for every few minutes.
            difficulty
                .HasIndex(row => new { row.ProvinceCode, row.LeadPath })
                .HasFilter("awaits IS NOT NULL")
                .HasDatabaseName("IX_difficulties_drafts");
            difficulty.HasIndex(row => new { row.ProvinceCode, row.ProcedureCode });
            difficulty.HasIndex(row => row.MergedIntoId);
            difficulty.HasMany(row => row.Stretches).WithOne().HasForeignKey(row => row.DifficultyId);
            difficulty.HasMany(row => row.Supports).WithOne().HasForeignKey(row => row.DifficultyId);
        });
        model.Entity<HoldingPeriod>(stretch =>
        {
            stretch.ToTable("difficulties_stretches");
            stretch.ByProvince();
            stretch.Property(row => row.Id).ValueGeneratedNever();
            // Counting a body's figures again, and the lists behind them.
            stretch.HasIndex(row => new { row.BodyPath, row.BeganOn });
            stretch.HasIndex(row => new { row.BodyPath, row.EndedOn });
        });
        model.Entity<DifficultySupport>(support =>
        {
            support.ToTable("difficulties_supports");
            support.ByProvince();
            support.HasKey(row => new { row.DifficultyId, row.UnitPath });
            support.HasIndex(row => row.UnitPath);
        });
        model.Entity<DifficultyAnswer>(answer =>
        {
            answer.ToTable("difficulties_answers");
            answer.ByProvince();
            answer.Property(row => row.Id).ValueGeneratedNever();
            answer.HasIndex(row => new { row.DifficultyId, row.Number }).IsUnique();
        });
        model.Entity<DifficultyEscalation>(letter =>
        {
            letter.ToTable("difficulties_escalations");
            letter.ByProvince();
            letter.Property(row => row.Id).ValueGeneratedNever();
            letter.HasIndex(row => row.DifficultyId);
            letter.HasIndex(row => new
            {
                row.ProvinceCode,
                row.RepliedAt,
                row.FollowUpAt,
            });
        });
        MapRecommendations(model);
        MapGuidance(model);
    }

    private static void MapRecommendations(ModelBuilder model)
    {
        model.Entity<Recommendation>(recommendation =>
        {
            recommendation.ToTable("difficulties_recommendations");
            recommendation.ByProvince();
            recommendation.Property(row => row.Id).ValueGeneratedNever();
            recommendation.Property(row => row.Version).IsConcurrencyToken();
            recommendation.Ignore(row => row.IsOver);
            recommendation.HasIndex(row => row.Code).IsUnique();
            recommendation.HasIndex(row => new { row.DifficultyId, row.RaisedAt });
            // What a unit raised, and its figures counted again; with the difficulty, so that the unit's lists read no row for it.
            recommendation.HasIndex(row => new
            {
                row.UnitPath,
                row.RaisedOn,
                row.DifficultyId,
            });
            recommendation.HasIndex(row => new { row.UnitPath, row.ClosedOn });
            // Who has not spoken in time.
            recommendation
                .HasIndex(row => row.ConfirmBy)
                .HasFilter("confirmation = 'Waiting'")
                .HasDatabaseName("IX_recommendations_waiting");
            recommendation.HasIndex(row => new { row.ProvinceCode, row.MovedAt });
            recommendation.HasIndex(row => row.CameFromId);
            recommendation.HasMany(row => row.Files).WithOne().HasForeignKey(row => row.RecommendationId);
        });
        model.Entity<DifficultyNote>(note =>
        {
            note.ToTable("difficulties_notes");
            note.ByProvince();
            note.Property(row => row.Id).ValueGeneratedNever();
            note.HasIndex(row => new { row.DifficultyId, row.At });
        });
        model.Entity<RecommendationFile>(file =>
        {
            file.ToTable("difficulties_files");
            file.ByProvince();
            file.Property(row => row.Id).ValueGeneratedNever();
        });
    }

    private static void MapGuidance(ModelBuilder model)
    {
        model.Entity<Guidance>(guidance =>
        {
            guidance.ToTable("difficulties_guidance");
            guidance.ByProvince();
            guidance.Property(row => row.Id).ValueGeneratedNever();
            guidance.Property(row => row.Version).IsConcurrencyToken();
            guidance.HasIndex(row => row.Code).IsUnique();
            guidance.HasIndex(row => new
            {
                row.ProvinceCode,
                row.Status,
                row.ReviewOn,
            });
            guidance.HasIndex(row => row.DifficultyId);
        });
        model.Entity<GuidanceUse>(use =>
        {
            use.ToTable("difficulties_guidance_uses");
            use.ByProvince();
            use.HasKey(row => new { row.GuidanceId, row.UnitPath });
        });
        model.Entity<AnsweringBody>(body =>
        {
            body.ToTable("difficulties_bodies");
            body.ByProvince();
            body.Property(row => row.Id).ValueGeneratedNever();
            body.Property(row => row.Version).IsConcurrencyToken();
            body.HasIndex(row => new { row.ProvinceCode, row.Code }).IsUnique();
        });
        model.Entity<FieldVisit>(visit =>
        {
            visit.ToTable("difficulties_visits");
            visit.ByProvince();
            visit.Property(row => row.Id).ValueGeneratedNever();
            visit.Property(row => row.Version).IsConcurrencyToken();
            visit.HasIndex(row => row.Code).IsUnique();
            visit.HasIndex(row => new
            {
                row.ProvinceCode,
                row.State,
                row.On,
            });
            visit.HasMany(row => row.Findings).WithOne().HasForeignKey(row => row.VisitId);
        });
        model.Entity<VisitFinding>(finding =>
        {
            finding.ToTable("difficulties_visit_findings");
            finding.ByProvince();
            finding.Property(row => row.Id).ValueGeneratedNever();
        });
        model.Entity<RapidRequest>(request =>
        {
            request.ToTable("difficulties_rapid_requests");
            request.ByProvince();
            request.Property(row => row.Id).ValueGeneratedNever();
            request.Property(row => row.Version).IsConcurrencyToken();
            request.HasIndex(row => row.Code).IsUnique();
            request.HasIndex(row => new
            {
                row.ProvinceCode,
                row.AnsweredAt,
                row.DueAt,
            });
            request.Property(row => row.SentBecause).HasMaxLength(RapidRequest.WhatLength);
            request.HasIndex(row => new { row.UnitPath, row.RaisedAt });
            // What one person has in hand.
            request.HasIndex(row => row.PersonSeatId).HasFilter("answered_at IS NULL");
        });
    }
}
