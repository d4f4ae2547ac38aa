using Microsoft.EntityFrameworkCore;
using ThongSuot.Benefits.Needs;
using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Benefits;

internal static class BenefitTables
{
    extension(Db db)
    {
        public DbSet<BenefitCase> BenefitCases => db.Set<BenefitCase>();

        public DbSet<LeaveNeed> LeaveNeeds => db.Set<LeaveNeed>();
    }

    public static void Map(ModelBuilder model)
    {
        model.Entity<BenefitCase>(row =>
        {
            row.ToTable("benefits_cases");
            row.Property(entity => entity.Id).ValueGeneratedNever();
            row.Property(entity => entity.Version).IsConcurrencyToken();
            row.Ignore(entity => entity.Particulars);
            row.Ignore(entity => entity.Counted);
            row.Ignore(entity => entity.LeftToPay);
            row.Ignore(entity => entity.LeftToRefund);
            row.Ignore(entity => entity.IsOpen);
            row.HasIndex(entity => entity.Code).IsUnique();
            // A unit's own by state; the board groups by all four.
            row.HasIndex(entity => new
            {
                entity.UnitPath,
                entity.State,
                entity.Scheme,
                entity.Fund,
            });
            // The same person again.
            row.HasIndex(entity => new { entity.ProvinceCode, entity.PersonNumber });
            row.HasMany(entity => entity.Calculations).WithOne().HasForeignKey(part => part.CaseId).OnDelete(DeleteBehavior.Restrict);
            row.HasMany(entity => entity.Decisions).WithOne().HasForeignKey(part => part.CaseId).OnDelete(DeleteBehavior.Restrict);
            row.HasMany(entity => entity.Payments).WithOne().HasForeignKey(part => part.CaseId).OnDelete(DeleteBehavior.Restrict);
            row.HasMany(entity => entity.Objections).WithOne().HasForeignKey(part => part.CaseId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<LeaveNeed>(need =>
        {
            need.ToTable("benefits_needs");
            need.Property(row => row.Id).ValueGeneratedNever();
            need.Property(row => row.Version).IsConcurrencyToken();
            need.HasIndex(row => new
                {
                    row.UnitPath,
                    row.Year,
                    row.Scheme,
                })
                .IsUnique();
        });
        model.Entity<CaseCalculation>(part =>
        {
            part.ToTable("benefits_calculations");
            part.Property(row => row.Id).ValueGeneratedNever();
            part.HasIndex(row => new { row.CaseId, row.Number }).IsUnique();
        });
        model.Entity<CaseDecision>(part =>
        {
            part.ToTable("benefits_decisions");
            part.Property(row => row.Id).ValueGeneratedNever();
        });
        model.Entity<CasePayment>(part =>
        {
            part.ToTable("benefits_payments");
            part.Property(row => row.Id).ValueGeneratedNever();
        });
        model.Entity<CaseObjection>(part =>
        {
            part.ToTable("benefits_objections");
            part.Property(row => row.Id).ValueGeneratedNever();
        });
    }
}
